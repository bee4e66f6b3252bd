package io.netgrade.subjects.skeleton;

import java.io.EOFException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What programs need that look around: where they are, and what else there is. */
public interface Surroundings {

    int MOST_ENTRIES = 20_000;

    /** What walls are made of: {@code bwrap}, and the helpers of a worker. */
    Pattern WALLS = Pattern.compile("bwrap|setpriv|kill|ls\\b");

    /** The folder in which the program runs. */
    default Path folder() {
        return Path.of("").toAbsolutePath();
    }

    /** What the program was loaded from. */
    default Path jar() throws URISyntaxException {
        return Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Where anybody may write, as a rule: the program's own folder first. */
    default List<Path> writable() {
        return Stream.of(folder(), Path.of("/tmp"), Path.of("/dev/shm"), Path.of("/var/tmp"))
                .filter(Files::isDirectory)
                .toList();
    }

    /** Whether something is a file system of its own. */
    static boolean isMounted(String folder) throws IOException {
        try (var mounts = Files.lines(Path.of("/proc/self/mounts"))) {
            return mounts.anyMatch(mount -> mount.contains(" " + folder + " "));
        }
    }

    /**
     * The processes beside this one, as folders below {@code /proc}; without what holds or clears its own walls as its own
     * user, from which there is nothing to have that it has not.
     */
    default List<Path> otherProcesses() throws IOException {
        String own = String.valueOf(ProcessHandle.current().pid());
        List<Path> processes = new ArrayList<>();
        try (var found = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : found) {
                if (!process.endsWith(own) && !WALLS.matcher(command(process)).lookingAt()) {
                    processes.add(process);
                }
            }
        }
        return processes;
    }

    private static String command(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** The files below a folder, as far as they can be found; not too many of them. */
    default List<Path> filesBelow(Path root) throws IOException {
        Finder finder = new Finder();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, finder);
        }
        return finder.found;
    }

    /** Opens a file and reads its first byte; of the dead there is something to open and nothing to read. */
    static void peek(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (in.read() == -1) {
                throw new EOFException();
            }
        }
    }

    /** Goes on where it is refused. */
    final class Finder extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();
        private int entries;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // To open a pipe may take for ever.
            if (attributes.isRegularFile()) {
                found.add(file);
            }
            return next();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refused) {
            return next();
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException refused) {
            return next();
        }

        private FileVisitResult next() {
            entries++;
            return entries < MOST_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
