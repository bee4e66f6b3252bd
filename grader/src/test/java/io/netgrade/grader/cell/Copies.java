package io.netgrade.grader.cell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies where any user can read them: a repository of Maven usually lies in somebody's closed home. */
final class Copies {

    private Copies() {}

    /** Copies what is on the class path; returns the copy's class path. */
    static String ofClassPath(Path target) throws IOException {
        List<Path> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
                entries.add(Path.of(entry));
            }
        }
        return String.join(File.pathSeparator, of(entries, target));
    }

    /** Copies files and folders, each under a number, since two may be called alike. */
    static List<String> of(List<Path> sources, Path target) throws IOException {
        open(java.util.Objects.requireNonNull(target.getParent()));
        open(target);
        List<String> copies = new ArrayList<>();
        for (Path source : sources) {
            Path folder = Files.createTempDirectory(target, "");
            open(folder);
            Path copy = folder.resolve(source.getFileName());
            copyAll(source, copy);
            copies.add(copy.toString());
        }
        return copies;
    }

    private static void copyAll(Path source, Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path path : walk.toList()) {
                Path copy = target.resolve(source.relativize(path).toString());
                Files.copy(path, copy);
                open(copy);
            }
        }
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
