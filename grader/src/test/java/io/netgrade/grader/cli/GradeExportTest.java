package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.report.Console;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
