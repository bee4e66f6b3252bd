package io.netgrade.grader.selftest;

import io.netgrade.grader.selftest.Specimen.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The specimens of a folder that holds {@code reference.jar}, {@code innocent/} and {@code faulty/}. */
public final class Specimens {

    private Specimens() {}

    /**
     * The reference, then the correct programs of other styles by name.
     *
     * @throws IOException if one of them is missing or no jar
     */
    public static List<Specimen> innocent(Path root) throws IOException {
        List<Specimen> specimens = new ArrayList<>();
        specimens.add(Specimen.of(root.resolve("reference.jar"), Kind.INNOCENT));
        specimens.addAll(allIn(root.resolve("innocent"), Kind.INNOCENT));
        return specimens;
    }

    /**
     * The programs with one mistake each, by name.
     *
     * @throws IOException if they are missing, or one is no jar
     */
    public static List<Specimen> faulty(Path root) throws IOException {
        return allIn(root.resolve("faulty"), Kind.FAULTY);
    }

    private static List<Specimen> allIn(Path folder, Kind kind) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(Specimen.EXTENSION))
                    .sorted()
                    .toList();
        }
        List<Specimen> specimens = new ArrayList<>();
        for (Path jar : jars) {
            specimens.add(Specimen.of(jar, kind));
        }
        return specimens;
    }
}
