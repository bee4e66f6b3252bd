package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What programs need that look for others who listen on this machine. */
public interface Neighbours {

    /** The TCP ports on which somebody else listens. */
    default List<Integer> foreignPorts() throws IOException {
        Set<String> own = ownSockets();
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(Neighbours::rows)
                .filter(row -> row[3].equals("0A") && !own.contains("socket:[" + row[9] + "]"))
                .map(row -> Integer.parseInt(row[1].substring(row[1].indexOf(':') + 1), 16))
                .distinct()
                .toList();
    }

    /** One row for each socket: among others, its address and port, its state, its number. */
    private static Stream<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1).map(line -> line.strip()
                    .split("\\s+"));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Set<String> ownSockets() throws IOException {
        Set<String> sockets = new HashSet<>();
        try (var descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors) {
                // Other threads may close theirs meanwhile.
                if (Files.isSymbolicLink(descriptor)) {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                }
            }
        }
        return sockets;
    }
}
