package io.netgrade.suite.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether the program has read what was sent to it, as far as Linux tells: its socket is on this machine too, and the table of
 * sockets says how many bytes wait in it (proc(5), {@code rx_queue}). Where nothing is told, a pause has to do.
 */
record Reception(SocketChannel channel) {

    private static final List<Path> TABLES = List.of(Path.of("/proc/self/net/tcp"), Path.of("/proc/self/net/tcp6"));
    private static final Path LOAD = Path.of("/proc/loadavg");
    private static final int RUNNING = 3;

    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int QUEUES = 4;

    /**
     * Whether the program may have been kept from reading by others: more threads want to run than can. Only then is it worth
     * reading the tables, which hold a line for each connection of the last minute.
     */
    static boolean isDoubtful() {
        try {
            String running = Files.readString(LOAD).split(" ", -1)[RUNNING];
            return Integer.parseInt(running.substring(0, running.indexOf('/')))
                    > Runtime.getRuntime().availableProcessors();
        } catch (IOException | RuntimeException untold) {
            return false;
        }
    }

    /** Whether bytes wait in the program's socket. */
    boolean hasUnread() {
        try {
            String programs = end((InetSocketAddress) channel.getRemoteAddress());
            String ours = end((InetSocketAddress) channel.getLocalAddress());
            for (Path table : TABLES) {
                try (Stream<String> lines = Files.lines(table)) {
                    if (lines.anyMatch(line -> line.contains(programs) && waits(line, programs, ours))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | RuntimeException untold) {
            return false;
        }
    }

    /** How an address ends in the tables. */
    private static String end(InetSocketAddress address) {
        return String.format(Locale.ROOT, ":%04X", address.getPort());
    }

    private static boolean waits(String line, String programs, String ours) {
        String[] fields = line.strip().split("\\s+", -1);
        return fields[LOCAL].endsWith(programs)
                && fields[REMOTE].endsWith(ours)
                && !fields[QUEUES].endsWith(":00000000");
    }
}
