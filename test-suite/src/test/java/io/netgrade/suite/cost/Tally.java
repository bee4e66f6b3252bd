package io.netgrade.suite.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process and all that it waited for have used so far, as Linux counts it.
 *
 * @param cpuSeconds of user and system time, its own and its children's
 * @param connections TCP connections opened on this machine, by whomever: nothing else may run meanwhile
 */
record Tally(double cpuSeconds, long connections) {

    /** /proc counts time in hundredths of a second (USER_HZ). */
    private static final double TICKS = 100;

    static Tally now() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        // The command's name stands in parentheses and may hold anything; behind it, the third field of proc(5) is the
        // first.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double ticks = 0;
        for (int field = 14; field <= 17; field++) {
            ticks += Long.parseLong(fields[field - 3]);
        }
        return new Tally(ticks / TICKS, activeOpens());
    }

    Tally since(Tally before) {
        return new Tally(cpuSeconds - before.cpuSeconds, connections - before.connections);
    }

    private static long activeOpens() throws IOException {
        List<String> tcp = Files.readAllLines(Path.of("/proc/net/snmp")).stream()
                .filter(line -> line.startsWith("Tcp:"))
                .toList();
        int column = List.of(tcp.get(0).split(" ", -1)).indexOf("ActiveOpens");
        return Long.parseLong(tcp.get(1).split(" ", -1)[column]);
    }
}
