package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.tiers.Precondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a program of these tests as somebody who may use a level of isolation: one wants root, another must not be it. */
record AtLevel(Isolation isolation) {

    /** An ordinary user, where the tests are run by root. */
    private static final String SOMEBODY = "61001";

    /** What is missing for the level is named; in CI nothing may be missing. */
    void requireEverything() throws IOException {
        if (isolation == Isolation.CONTAINER
                && Engine.answers()
                && Engine.image(CellImage.NAME).isEmpty()) {
            CellImage.make(CellImage.NAME);
        }
        try (Levels levels = Levels.here(Optional.empty())) {
            levels.of(isolation).checks().stream()
                    .filter(check -> !check.met())
                    // As whom the tests are run is not as whom the jars are judged.
                    .filter(check -> !check.what().equals("an ordinary user"))
                    .findFirst()
                    .ifPresent(this::refuse);
        }
    }

    private void refuse(Check lacking) {
        throw Precondition.missing("nothing is tried at level " + isolation.label() + ", which lacks " + lacking.what()
                + " (" + lacking.detail() + "); to get it: " + lacking.remedy());
    }

    /**
     * Runs {@code main} with the level and the jars as its arguments; what it needs is copied to where anybody can read it.
     *
     * @return the lines that it printed
     */
    List<String> run(Class<?> main, List<Path> jars, Path place) throws IOException, InterruptedException {
        Path copy = Files.createDirectory(place.resolve(isolation.label()));
        List<String> command = new ArrayList<>();
        if (isolation == Isolation.SANDBOX && Machine.isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + SOMEBODY, "--regid=" + SOMEBODY, "--clear-groups", "--"));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command.addAll(List.of(java, "-cp", Copies.ofClassPath(copy), main.getName(), isolation.name()));
        command.addAll(Copies.of(jars, copy));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var output = process.inputReader()) {
            lines = output.lines().toList();
        }
        assertEquals(0, process.waitFor(), main + " failed");
        assertEquals(jars.size(), lines.size(), "each jar was judged");
        return lines;
    }

    /** The jars that the build made. */
    static Path demo() {
        return Path.of(System.getProperty("netgrade.home"), "demo");
    }
}
