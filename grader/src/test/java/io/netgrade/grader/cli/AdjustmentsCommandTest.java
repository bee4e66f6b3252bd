package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about single students counts once it was seen, and outlives whatever is judged again. */
final class AdjustmentsCommandTest {

    private static final String OVERRIDE =
            "overrides: [{student: bert, requirement: tcp-hello TCP-HELLO-00, points: 1.5, reason: shown in the lab}]\n";

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private TriedCourse course;

    @BeforeEach
    void handIn() throws IOException {
        course = TriedCourse.in(folder);
        assertEquals(0, course.batch().code());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The row of somebody in grades.csv. */
    private String grades(String login) throws IOException {
        return Files.readAllLines(course.out().resolve("grades.csv")).stream()
                .filter(line -> line.contains("," + login + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOverrideIsShownThenCountsAndSurvivesARegrade() throws IOException {
        String file = file("adjustments.yaml", OVERRIDE).toString();
        Run shown = course.onResults("rescore", "--adjustments", file);
        assertEquals(0, shown.code(), shown::toString);
        assertTrue(shown.out().contains("bert: 0/4 -> 1.5/4"), shown.out());
        assertTrue(shown.out().contains("tcp-hello TCP-HELLO-00: shown in the lab"), shown.out());
        assertTrue(grades("bert").contains(",0,0,4,"), grades("bert"));
        course.onResults("rescore", "--adjustments", file, "--yes");
        assertTrue(grades("bert").contains(",1.5,1.5,4,"), grades("bert"));
        assertTrue(grades("bert").contains("shown in the lab"), grades("bert"));
        Run again = course.batch("--regrade", "bert", "--yes");
        assertEquals(0, again.code(), again::toString);
        assertTrue(grades("bert").contains(",1.5,1.5,4,"), grades("bert"));
        assertEquals("0/4", course.points("bert"));
        course.onResults("rescore", "--adjustments", "none", "--yes");
        assertTrue(grades("bert").contains(",0,0,4,"), grades("bert"));
    }

    @Test
    void pointsByHandAreOpenUntilEverybodyHasThem() throws IOException {
        course.onResults(
                "rescore",
                "--points",
                file("points.csv", "Login,Review /5\nanna,4.5\nbert,\n").toString(),
                "--yes");
        assertTrue(grades("anna").contains(",8.5,8.5,9,"), grades("anna"));
        assertTrue(grades("bert").contains(",INCOMPLETE,"), grades("bert"));
        Run refused = course.onResults("export", "gradescope");
        assertEquals(2, refused.code(), refused::toString);
        assertTrue(refused.err().contains("1 mark is open: bert"), refused.err());
        Run batch = course.batch();
        assertEquals(0, batch.code(), batch::toString);
    }

    @Test
    void theBestAttemptIsTheOneThatEverythingTellsOf() throws IOException {
        Path canvas = Files.createDirectory(folder.resolve("canvas"));
        Files.copy(Distribution.demo().resolve("reference.jar"), canvas.resolve("annaa_11_101_submission.jar"));
        Files.copy(Distribution.demo().resolve("submission.jar"), canvas.resolve("annaa_11_102_submission-1.jar"));
        Files.copy(Distribution.demo().resolve("submission.jar"), canvas.resolve("bertb_12_103_submission.jar"));
        TriedCourse best = new TriedCourse(
                canvas,
                file(
                        "best.yaml",
                        TriedCourse.ASSIGNMENT
                                + "attempts: best\ndue: {at: 2026-12-01 23:59, zone: Europe/Berlin, late: cut-off}\n"),
                folder.resolve("best"));
        assertEquals(0, best.batch().code());
        String summary = Files.readString(best.out().resolve("summary.json"));
        assertEquals("4/4", best.points(best.ids().get(0)), summary);
        Run explained = best.onResults("explain", best.ids().get(0));
        assertTrue(explained.out().contains("4/4"), explained.out());
        String row = Files.readAllLines(best.out().resolve("grades.csv")).get(1);
        assertTrue(row.contains(",GRADED,1,in time,4,4,4,"), row);
    }

    @Test
    void whatIsWrongIsNamedAndNothingChanges() throws IOException {
        String file =
                file("adjustments.yaml", OVERRIDE.replace("bert", "berta")).toString();
        Run wrong = course.onResults("rescore", "--adjustments", file, "--yes");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("adjustments.yaml:1:23: nobody is called 'berta'; perhaps bert"), wrong.err());
        assertFalse(Files.exists(course.out().resolve("adjustments.yaml")));
        assertEquals(2, course.onResults("rescore").code());
        assertTrue(course.onResults("rescore", "--example").out().contains("extensions:"));
    }

    @Test
    void aDryRunShowsWhatIsThenWritten() throws IOException {
        Path sheet = file(
                "canvas.csv",
                """
                Student,ID,SIS Login ID,Section,A small sheet (7),Other (8)
                "Zoe, A",3,zoe,A,,1
                "Anna, A",1,anna,A,,1
                """);
        Path out = folder.resolve("out");
        List<String> command = List.of("export", "canvas", "--fill", sheet.toString(), "--out", out.toString());
        Run dry = course.onResults(
                java.util.stream.Stream.concat(command.stream(), java.util.stream.Stream.of("--dry-run"))
                        .toArray(String[]::new));
        assertFalse(Files.exists(out));
        assertEquals(1, dry.code(), dry::toString);
        Run written = course.onResults(command.toArray(String[]::new));
        assertEquals(1, written.code(), written::toString);
        assertTrue(written.out().contains("1 mark is of nobody in"), written.out());
        String text = Files.readString(out.resolve("canvas.csv"));
        assertTrue(text.endsWith("\"Anna, A\",1,anna,A,4.00\n"), text);
        assertTrue(dry.out().contains(text.stripTrailing()), dry.out());
        assertEquals(2, course.onResults("export", "excel").code());
        assertEquals(2, course.onResults("export", "csv", "--missing", "none").code());
    }

    @Test
    void everyFormatOfOneSubmissionIsWrittenForEach() {
        for (String format : List.of("gradescope", "github-classroom", "autolab", "prairielearn", "junit")) {
            Run run = course.onResults("export", format);
            assertEquals(0, run.code(), run::toString);
            assertTrue(Files.isDirectory(course.out().resolve("exports/" + format + "/anna")), run::toString);
            assertTrue(Files.isDirectory(course.out().resolve("exports/" + format + "/bert")), run::toString);
        }
    }
}
