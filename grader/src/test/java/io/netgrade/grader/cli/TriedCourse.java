package io.netgrade.grader.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small course that is graded by the command line, at the level that needs nothing of the machine: anna hands in the reference,
 * bert the untouched template.
 *
 * @param out where the batch leaves everything
 */
record TriedCourse(Path submissions, Path assignment, Path out) {

    static final String ASSIGNMENT =
            """
            title: "A small sheet"
            seed: 5
            exercises:
              tcp-hello:
                requirements: [TCP-HELLO-00, RUN-05]
            """;

    static TriedCourse in(Path folder) throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        Files.copy(Distribution.demo().resolve("reference.jar"), submissions.resolve("anna.jar"));
        Files.copy(Distribution.demo().resolve("submission.jar"), submissions.resolve("bert.jar"));
        return new TriedCourse(
                submissions,
                Files.writeString(folder.resolve("assignment.yaml"), ASSIGNMENT),
                folder.resolve("results"));
    }

    /** The same course, graded into another folder. */
    TriedCourse into(Path other) {
        return new TriedCourse(submissions, assignment, other);
    }

    Run batch(String... more) {
        return batchOf(submissions, more);
    }

    Run batchOf(Path source, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("batch", source.toString(), "--assignment", assignment.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--isolation", "none", "--trust-submissions"));
        arguments.addAll(List.of(more));
        return Run.netgrade(arguments.toArray(String[]::new));
    }

    /** A command about what the batch has left. */
    Run onResults(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--results", out.toString()));
        return Run.netgrade(all.toArray(String[]::new));
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(out.resolve(file));
    }

    /** The ids of all submissions. */
    List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        Json.mapper()
                .readTree(bytes("summary.json"))
                .path("submissions")
                .forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    /** What somebody has, such as {@code 4/4}. */
    String points(String id) throws IOException {
        JsonNode summary = Json.mapper().readTree(bytes("summary.json"));
        for (JsonNode row : summary.path("submissions")) {
            if (row.path("id").asText().equals(id)) {
                return row.path("points").asText() + "/" + row.path("worth").asText();
            }
        }
        return "nobody";
    }
}
