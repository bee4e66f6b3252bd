package io.netgrade.grader.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What Linux has counted in a network namespace, as {@code /proc/net/snmp} shows it.
 *
 * @param connections TCP connections opened
 * @param datagrams UDP datagrams sent
 */
record Network(long connections, long datagrams) {

    static Optional<Network> ofThisMachine() {
        return ProcFiles.ofThisMachine().network();
    }

    /** Reads the file's text; empty if it lacks a counter. */
    static Optional<Network> parse(String snmp) {
        OptionalLong connections = counted(snmp, "Tcp:", "ActiveOpens");
        OptionalLong datagrams = counted(snmp, "Udp:", "OutDatagrams");
        return connections.isPresent() && datagrams.isPresent()
                ? Optional.of(new Network(connections.getAsLong(), datagrams.getAsLong()))
                : Optional.empty();
    }

    /** The file has two lines for each protocol: the names, then the numbers. */
    private static OptionalLong counted(String snmp, String protocol, String name) {
        List<String[]> lines = snmp.lines()
                .filter(line -> line.startsWith(protocol))
                .map(line -> line.split(" ", -1))
                .toList();
        if (lines.size() < 2) {
            return OptionalLong.empty();
        }
        int column = Arrays.asList(lines.get(0)).indexOf(name);
        return column < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(lines.get(1)[column]));
    }

    Network since(Network before) {
        return new Network(connections - before.connections, datagrams - before.datagrams);
    }
}
