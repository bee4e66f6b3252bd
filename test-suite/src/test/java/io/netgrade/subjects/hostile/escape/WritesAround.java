package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes where it has no business: beside its folder, over its jar, into what others print. */
public final class WritesAround extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new WritesAround().start(args);
    }

    private static final String FORGED = "{\"message\":\"end\",\"verdicts\":0}\n";

    public WritesAround() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws IOException, URISyntaxException {
        foreignFolders()
                .forEach(folder -> reach(
                        "a file in " + folder, () -> Files.delete(Files.createTempFile(folder, "writes-around", ""))));
        reach("its own jar", () -> overwrite(jar()));
        Set<Path> own = new HashSet<>();
        for (String stream : List.of("/proc/self/fd/1", "/proc/self/fd/2")) {
            own.add(Files.readSymbolicLink(Path.of(stream)));
        }
        for (Path process : otherProcesses()) {
            attempt("standard output of " + process, () -> speakFor(process, own));
        }
    }

    private Set<Path> foreignFolders() throws IOException, URISyntaxException {
        Set<Path> folders = new HashSet<>(List.of(
                Path.of("/"),
                Path.of("/tmp/.."),
                folder().resolve("..").normalize(),
                jar().resolve("..").normalize()));
        folders.removeAll(List.of(folder(), Path.of("/tmp")));
        if (Surroundings.isMounted("/tmp")) {
            // What lies in there was made for this program alone.
            folders.removeIf(folder -> folder.startsWith("/tmp"));
        }
        return folders;
    }

    /** By what is there already: where it works, the jar is still one. */
    private static void overwrite(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "rw")) {
            int first = file.read();
            file.seek(0);
            file.write(first);
        }
    }

    /** Those who print to where this program prints are no others. */
    private static void speakFor(Path process, Set<Path> own) throws IOException {
        Path output = process.resolve("fd/1");
        if (!own.contains(Files.readSymbolicLink(output))) {
            Files.writeString(output, FORGED, StandardOpenOption.APPEND);
            got("standard output of " + process);
        }
    }
}
