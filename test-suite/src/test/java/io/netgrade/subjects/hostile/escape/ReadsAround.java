package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whatever it finds: other processes, homes, orders, keys, its environment. */
public final class ReadsAround extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new ReadsAround().start(args);
    }

    private static final Set<String> HARMLESS = Set.of("LC_ALL", "TZ", "PATH", "PWD", "HOME", "SHLVL", "_", "OLDPWD");

    private static final Pattern TELLING =
            Pattern.compile("order.*|plan.*|.*\\.key|.*secret.*|submission.*\\.jar", Pattern.CASE_INSENSITIVE);

    /** What is found further on tells nobody more. */
    private static final int MOST_FILES = 200;

    public ReadsAround() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws IOException, URISyntaxException {
        System.getenv().keySet().stream()
                .filter(name -> !HARMLESS.contains(name))
                .forEach(name -> got("env " + name));
        reach("docker", () -> SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock"))
                .close());
        for (Path process : otherProcesses()) {
            read(process);
        }
        for (String root : List.of("/tmp", "/var/tmp", "/netgrade")) {
            read(Path.of(root), TELLING);
        }
        for (String home : List.of("/root", "/home", System.getProperty("user.home"))) {
            read(Path.of(home), Pattern.compile(".*"));
        }
    }

    private void read(Path process) {
        for (String file : List.of("environ", "maps")) {
            reach("contents of " + process.resolve(file), () -> Surroundings.peek(process.resolve(file)));
        }
        // There is nothing to read at its beginning; who may open it may read on.
        reach("memory of " + process, () -> Files.newInputStream(process.resolve("mem"))
                .close());
        reach("open files of " + process, () -> {
            try (var descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
                for (Path descriptor : descriptors) {
                    Files.readSymbolicLink(descriptor);
                }
            }
        });
    }

    private void read(Path root, Pattern wanted) throws IOException, URISyntaxException {
        List<Path> own = List.of(folder(), jar(), Path.of(System.getProperty("java.home")));
        filesBelow(root).stream()
                .filter(file -> wanted.matcher(file.getFileName().toString()).matches())
                .filter(file -> own.stream().noneMatch(file::startsWith))
                .limit(MOST_FILES)
                .forEach(file -> reach("contents of " + file, () -> Surroundings.peek(file)));
    }
}
