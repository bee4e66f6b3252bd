package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.report.Console;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** A grade leaves at once as a platform wants it that runs Netgrade for each submission. */
final class GradeExportTest {

    private static final String ASSIGNMENT = TriedCourse.ASSIGNMENT
            + "due: {at: 2026-12-01 23:59, zone: Europe/Berlin, late: percent-per-day, percent: 25}\n";

    @TempDir
    private Path folder = Path.of(".");

    private Run grade(String... more) throws IOException {
        Path assignment = Files.writeString(folder.resolve("a.yaml"), ASSIGNMENT);
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "grade",
                Distribution.demo().resolve("reference.jar").toString(),
                "--assignment",
                assignment.toString(),
                "--isolation",
                "none",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Run.netgrade(arguments.toArray(String[]::new));
    }

    private JsonNode gradescope() throws IOException {
        return Json.mapper().readTree(Files.readAllBytes(folder.resolve("out/exports/gradescope/results.json")));
    }

    @Test
    void latenessComesFromWhenItWasHandedIn() throws IOException {
        Path metadata = Files.writeString(
                folder.resolve("submission_metadata.json"), "{\"created_at\": \"2026-12-02T14:22:32.365935-07:00\"}");
        Run late = grade("--export", "gradescope,junit", "--submitted-at", metadata.toString());
        assertEquals(0, late.code(), late::toString);
        assertEquals("3", gradescope().get("score").asText());
        assertTrue(Files.exists(folder.resolve("out/exports/junit/TEST-netgrade.xml")));
        grade("--export", "gradescope", "--submitted-at", "2026-12-01T23:58:00+01:00");
        assertEquals("4", gradescope().get("score").asText());
    }

    @Test
    void whatIsNoFormatAndNoTimeIsSaidBeforeAnythingRuns() throws IOException {
        assertEquals(2, grade("--export", "canvas").code());
        Run run = grade("--export", "gradescope", "--submitted-at", "yesterday");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("such as 2026-12-01T23:58:00+01:00"), run.err());
        assertFalse(Files.exists(folder.resolve("out/results.json")));
    }

    @Test
    void aStepOfGithubActionsGetsItsOutputAndItsSummary() throws IOException {
        Path output = Files.writeString(folder.resolve("output"), "before=1\n");
        Path summary = folder.resolve("summary");
        StringWriter printed = new StringWriter();
        new GithubStep(
                        Map.of(
                                "GITHUB_OUTPUT", output.toString(),
                                "GITHUB_STEP_SUMMARY", summary.toString(),
                                "GITHUB_ACTIONS", "true"),
                        new Console(new PrintWriter(printed), Ansi.OFF))
                .tell(List.of(
                        file("result.txt", "eyJ9\n"),
                        file("summary.md", "## S\n"),
                        file("annotations.txt", "::notice::x\n")));
        assertEquals("before=1\nresult=eyJ9\n", Files.readString(output));
        assertEquals("## S\n", Files.readString(summary));
        assertEquals(List.of("::notice::x"), printed.toString().lines().toList());
    }

    private static Parcel.File file(String name, String text) {
        return new Parcel.File(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As Gradescope lays it out and runs it, but for where it lies. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
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
