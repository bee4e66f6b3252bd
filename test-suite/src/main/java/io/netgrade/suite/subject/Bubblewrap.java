package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each program in a sandbox of its own: it sees the system's programs and libraries, its Java, its jar, and nothing else;
 * processes only of its own; and it writes only to file systems in memory, of bounded size, which are gone when it is. The
 * network stays the worker's, for that is where it is asked.
 *
 * <pre>
 *   worker ── bwrap ── bwrap (first process of the sandbox) ── java ── whatever it starts
 *             holds     reaps orphans; when java ends,
 *             the wall  the sandbox and all in it ends
 * </pre>
 */
record Bubblewrap() implements Confinement {

    private static final String NAME = "bubblewrap";

    private static final List<String> WALLS = List.of(
            "bwrap",
            "--unshare-user",
            "--unshare-pid",
            "--unshare-ipc",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--disable-userns",
            "--die-with-parent",
            "--new-session",
            "--cap-drop",
            "ALL");

    private static final List<String> SYSTEM = List.of(
            "/usr",
            "/lib",
            "/lib32",
            "/lib64",
            "/bin",
            "/sbin",
            "/etc/alternatives",
            "/etc/ld.so.cache",
            "/etc/ld.so.conf",
            "/etc/ld.so.conf.d");

    @Override
    public List<String> arguments() {
        return List.of(NAME);
    }

    @Override
    public Quarters next(Path place, JavaRuntime runtime, Path jar) throws IOException {
        Path folder = Files.createTempDirectory(place, "run-");
        List<String> prefix = new ArrayList<>(WALLS);
        SYSTEM.forEach(path -> prefix.addAll(readable(Path.of(path))));
        for (Path configuration : javaConfiguration()) {
            prefix.addAll(readable(configuration));
        }
        prefix.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        prefix.addAll(inMemory(Path.of("/dev/shm")));
        prefix.addAll(inMemory(Path.of("/tmp")));
        prefix.addAll(inMemory(folder));
        prefix.addAll(readable(runtime.home()));
        prefix.addAll(readable(jar));
        prefix.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
        prefix.addAll(List.of("--chdir", folder.toString(), "--"));
        prefix.addAll(ProcessLimits.of(runtime).prefix());
        return new Sandbox(folder, prefix);
    }

    private static List<String> readable(Path path) {
        return List.of("--ro-bind-try", path.toString(), path.toString());
    }

    private static List<String> inMemory(Path folder) {
        return List.of(
                "--size",
                String.valueOf(ProcessLimits.bytes(ProcessLimits.FILE_MEBIBYTES)),
                "--tmpfs",
                folder.toString());
    }

    /** Debian keeps a JDK's settings there, and links to them from where the JDK is. */
    private static List<Path> javaConfiguration() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            found.forEach(folders::add);
        }
        return folders;
    }

    private static final class Sandbox implements Quarters {

        private final Path folder;
        private final List<String> prefix;
        private volatile @Nullable ProcessHandle program;

        Sandbox(Path folder, List<String> prefix) {
            this.folder = folder;
            this.prefix = prefix;
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public List<String> command(List<String> java) {
            return Stream.concat(prefix.stream(), java.stream()).toList();
        }

        @Override
        public ProcessHandle program(Process started) {
            ProcessHandle known = program;
            if (known == null) {
                Optional<ProcessHandle> found = oldestChild(started.toHandle()).flatMap(Sandbox::oldestChild);
                found.ifPresent(handle -> program = handle);
                return found.orElseGet(started::toHandle);
            }
            return known;
        }

        /** Orphans become children of the sandbox's first process too, but never before the program itself. */
        private static Optional<ProcessHandle> oldestChild(ProcessHandle parent) {
            return parent.children().min(Comparator.comparingLong(ProcessHandle::pid));
        }

        @Override
        public Usage usage(Process started) {
            return Usage.of(program(started).pid());
        }

        /** All but the sandbox's first process and the program. */
        @Override
        public int companions(Process started) {
            return Math.max(0, (int) started.descendants().count() - 2);
        }

        /** It is a file system of the sandbox (proc(5), {@code /proc/PID/root}). */
        @Override
        public Path folderNow(Process started) {
            return Path.of("/proc/" + program(started).pid() + "/root" + folder);
        }

        /** With its first process the whole sandbox ends, and that process ends with the one that was started. */
        @Override
        public void clear(Process started) {
            started.children().forEach(ProcessHandle::destroyForcibly);
            started.destroyForcibly();
        }
    }
}
