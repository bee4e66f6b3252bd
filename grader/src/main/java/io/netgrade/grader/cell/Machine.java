package io.netgrade.grader.cell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of machine this is, and who we are on it. */
final class Machine {

    private static final String APT = "on Debian and Ubuntu: apt-get install ";

    private Machine() {}

    static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    static Check linux() {
        return isLinux()
                ? Check.met("Linux", System.getProperty("os.version", ""))
                : Check.missing(
                        "Linux",
                        System.getProperty("os.name", ""),
                        "grade on Linux, or use --isolation container with Docker Desktop or Podman");
    }

    /** Whether we are root, as far as this user namespace goes. */
    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            return false;
        }
    }

    /** Whether a program of the system is there. */
    static Check tool(String name, String debianPackage) {
        return onPath(name)
                .map(found -> Check.met(name, found.toString()))
                .orElseGet(() -> Check.missing(name, "not found", APT + debianPackage));
    }

    /** Where a program of the system is. */
    static Optional<Path> onPath(String name) {
        List<String> folders =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return folders.stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
