package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive for Gradescope holds the finished installation, and grades with nothing else. */
final class AutograderIT {

    private static final String ASSIGNMENT = TriedCourse.ASSIGNMENT
            + "due: {at: 2026-12-01 23:59, zone: Europe/Berlin, late: percent-per-day, percent: 25}\n";

    @TempDir
    private Path folder = Path.of(".");

    /** As Gradescope lays it out and runs it, but for where it lies. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the script that Gradescope runs, with bash")
    void theArchiveForGradescopeGradesWhatWasHandedIn() throws Exception {
        Path assignment = Files.writeString(folder.resolve("a.yaml"), ASSIGNMENT);
        Path zip = folder.resolve("autograder.zip");
        Run made = Run.netgrade("autograder", "--assignment", assignment.toString(), "--out", zip.toString());
        assertEquals(0, made.code(), made::toString);
        Path root = folder.resolve("autograder");
        unzip(zip, root.resolve("source"));
        Path submission = Files.createDirectories(root.resolve("submission/deep er"));
        assertEquals(0, run(root));
        assertTrue(results(root).get("output").asText().contains("There is no jar"));
        Files.copy(Distribution.demo().resolve("reference.jar"), submission.resolve("sub mission.jar"));
        Files.writeString(
                root.resolve("submission_metadata.json"), "{\"created_at\": \"2026-12-02T14:22:32.365935-07:00\"}");
        assertEquals(0, run(root));
        assertEquals("3", results(root).get("score").asText());
        Files.copy(Distribution.demo().resolve("reference.jar"), submission.resolve("two.jar"));
        assertEquals(0, run(root));
        assertEquals(0, results(root).get("score").asInt());
    }

    private static JsonNode results(Path root) throws IOException {
        return Json.mapper().readTree(Files.readAllBytes(root.resolve("results/results.json")));
    }

    private int run(Path root) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("bash", root.resolve("source/run_autograder").toString());
        builder.environment().put("AUTOGRADER_ROOT", root.toString());
        builder.environment().put("NETGRADE_ISOLATION", "none");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile());
        return builder.start().waitFor();
    }

    private static void unzip(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy((InputStream) in, file);
            }
        }
    }
}
