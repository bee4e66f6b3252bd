package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course is graded as its assistant would, with real workers, at the level that needs nothing of the machine. */
final class BatchCommandTest {

    private static final String ASSIGNMENT =
            """
            title: "A small sheet"
            seed: 5
            exercises:
              tcp-hello:
                requirements: [TCP-HELLO-00, RUN-05]
            """;

    @TempDir
    private Path folder = Path.of(".");

    private Path submissions = Path.of(".");
    private Path assignment = Path.of(".");
    private Path out = Path.of(".");

    @BeforeEach
    void handIn() throws IOException {
        submissions = Files.createDirectory(folder.resolve("submissions"));
        assignment = Files.writeString(folder.resolve("assignment.yaml"), ASSIGNMENT);
        out = folder.resolve("results");
        Files.copy(Distribution.demo().resolve("reference.jar"), submissions.resolve("anna.jar"));
        Files.copy(Distribution.demo().resolve("submission.jar"), submissions.resolve("bert.jar"));
    }

    private Run batch(String... more) {
        return batchOf(submissions, more);
    }

    private Run batchOf(Path source, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("batch", source.toString(), "--assignment", assignment.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--isolation", "none", "--trust-submissions"));
        arguments.addAll(List.of(more));
        return Run.netgrade(arguments.toArray(String[]::new));
    }

    private Run onResults(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--results", out.toString()));
        return Run.netgrade(all.toArray(String[]::new));
    }

    private JsonNode summary() throws IOException {
        return Json.mapper().readTree(out.resolve("summary.json").toFile());
    }

    private String points(String id) throws IOException {
        for (JsonNode row : summary().path("submissions")) {
            if (row.path("id").asText().equals(id)) {
                return row.path("points").asText() + "/" + row.path("worth").asText();
            }
        }
        return "nobody";
    }

    @Test
    void everybodyIsGradedOnceHoweverOftenItIsRunAndHoweverManyAtATime() throws IOException {
        Files.copy(submissions.resolve("anna.jar"), submissions.resolve("carl.jar"));
        Path roster = Files.writeString(folder.resolve("roster.csv"), "login\nanna\nbert\ncarl\ndora\n");
        Run first = batch("--roster", roster.toString());
        assertEquals(0, first.code(), first::toString);
        assertTrue(first.out().contains("[2/2]"), first.out());
        assertTrue(first.out().contains("Missing, of 4 students: 1\n  login dora"), first.out());
        assertEquals("4/4", points("anna"));
        assertEquals("0/4", points("bert"));
        assertEquals("4/4", points("carl"));
        byte[] summary = Files.readAllBytes(out.resolve("summary.json"));
        byte[] results = Files.readAllBytes(out.resolve("submissions/bert/results.json"));
        assertFalse(batch("--roster", roster.toString()).out().contains("[1/"), "judged again");
        out = folder.resolve("others");
        assertEquals(0, batch("--roster", roster.toString(), "--jobs", "2").code());
        assertArrayEquals(summary, Files.readAllBytes(out.resolve("summary.json")));
        assertArrayEquals(results, Files.readAllBytes(out.resolve("submissions/bert/results.json")));
        assertTrue(
                Files.readString(out.resolve("submissions/anna/feedback.html")).contains("4/4"));
    }

    @Test
    void anArchiveGivesWhatItsFolderGives() throws IOException {
        assertEquals(0, batch().code());
        byte[] summary = Files.readAllBytes(out.resolve("summary.json"));
        Path archive = folder.resolve("download.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("anna.jar", "bert.jar")) {
                zip.putNextEntry(new ZipEntry("download/" + name));
                Files.copy(submissions.resolve(name), zip);
                zip.closeEntry();
            }
        }
        out = folder.resolve("of the archive");
        Run run = batchOf(archive);
        assertEquals(0, run.code(), run::toString);
        assertArrayEquals(summary, Files.readAllBytes(out.resolve("summary.json")));
        assertTrue(Files.notExists(out.resolve("incoming")));
    }

    @Test
    void whatCannotBeTakenInIsSaidAndTheRestIsGraded() throws IOException {
        Files.writeString(submissions.resolve("carl.jar"), "no jar");
        Run run = batch("--quiet");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().startsWith("Not taken in: 1\n  carl.jar: is no jar"), run.out());
        assertEquals("4/4", points("anna"));
    }

    @Test
    void aNewHandInIsGradedAndWhatWasGradedStays() throws IOException {
        batch();
        Files.delete(submissions.resolve("bert.jar"));
        Files.copy(submissions.resolve("anna.jar"), submissions.resolve("bert.jar"));
        Files.copy(Distribution.demo().resolve("faulty/stops-at-byte-ff.jar"), submissions.resolve("carl.jar"));
        Run run = batch();
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("[1/1] carl"), run.out());
        assertEquals("4/4", points("bert"));
    }

    @Test
    void aRegradeShowsWhatChangesBeforeItReplacesAnything() throws IOException {
        Path mood = folder.resolve("mood");
        moody(submissions.resolve("carl.jar"), mood);
        batch();
        Files.writeString(mood, "bad");
        Run shown = batch("--regrade", "carl");
        assertEquals(0, shown.code(), shown::toString);
        assertTrue(shown.out().contains("carl: 2/4 -> 0/4"), shown.out());
        assertTrue(shown.out().contains("tcp-hello RUN-05                   PASSED 2/2 -> FAILED 0/2"), shown.out());
        assertEquals("2/4", points("carl"));
        assertTrue(Files.readString(out.resolve("changes.json")).contains("\"submission\" : \"carl\""));
        assertTrue(batch().out().contains("A regrade waits to be decided"));
        assertTrue(onResults("explain", "carl", "RUN-05").out().contains("judged the 1. time: passed (counts)"));
        Run accepted = batch("--regrade", "--yes");
        assertFalse(accepted.out().contains("[1/"), accepted.out());
        assertEquals("0/4", points("carl"));
    }

    @Test
    void aRegradeThatIsDroppedChangesNothing() throws IOException {
        Path mood = folder.resolve("mood");
        moody(submissions.resolve("carl.jar"), mood);
        batch();
        Files.writeString(mood, "bad");
        assertTrue(batch("--regrade", "carl", "--no").out().contains("is dropped"));
        assertEquals("2/4", points("carl"));
        assertFalse(batch().out().contains("waits"));
    }

    /** A program that knows how to refuse a wrong command line, unless there is a file. */
    private void moody(Path jar, Path mood) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Moody.java"),
                "public class Moody { public static void main(String[] a) { System.err.println(\"usage\");"
                        + " System.exit(new java.io.File(\"" + mood + "\").exists() ? 7 : 2); } }");
        assertEquals(
                0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString()));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Moody");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("Moody.class"));
            Files.copy(folder.resolve("Moody.class"), out);
            out.closeEntry();
        }
    }

    @Test
    void aWithdrawnRequirementCountsForNobodyOnceThatWasSeen() throws IOException {
        batch();
        Run shown = onResults("withdraw", "TCP-HELLO-00", "--reason", "its text was unclear");
        assertEquals(0, shown.code(), shown::toString);
        assertTrue(shown.out().contains("anna: 4/4 -> 2/2"), shown.out());
        assertEquals("4/4", points("anna"));
        onResults("withdraw", "TCP-HELLO-00", "--reason", "its text was unclear", "--yes");
        assertEquals("2/2", points("anna"));
        assertTrue(Files.readString(out.resolve("submissions/anna/feedback.md")).contains("its text was unclear"));
        assertEquals(0, batch().code());
        assertEquals("2/2", points("anna"));
        onResults("withdraw", "TCP-HELLO-00", "--restore", "--reason", "it is clear", "--yes");
        assertEquals("4/4", points("anna"));
    }

    @Test
    void otherWeightsStartNoProgramAndAreShownFirst() throws IOException {
        batch();
        Files.writeString(assignment, ASSIGNMENT + "    weight: 1.5\n");
        Run refused = batch();
        assertEquals(2, refused.code(), refused::toString);
        assertTrue(refused.err().contains("netgrade rescore"), refused.err());
        Run shown = onResults("rescore", "--assignment", assignment.toString());
        assertTrue(shown.out().contains("anna: 4/4 -> 6/6"), shown.out());
        assertEquals("4/4", points("anna"));
        onResults("rescore", "--assignment", assignment.toString(), "--yes");
        assertEquals("6/6", points("anna"));
        Run again = batch();
        assertEquals(0, again.code(), again::toString);
        assertFalse(again.out().contains("[1/"), again.out());
    }

    @Test
    void anotherPlanIsRefusedByBatchAndByRescore() throws IOException {
        batch();
        Files.writeString(assignment, ASSIGNMENT.replace("seed: 5", "seed: 6"));
        assertEquals(2, batch().code());
        assertEquals(
                2, onResults("rescore", "--assignment", assignment.toString()).code());
    }

    @Test
    void aStudentIsFoundByNameAndExplained() {
        batch();
        Run run = onResults("explain", "ANNA", "TCP-HELLO-00");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("passed, 2 of 2 points"), run.out());
        assertTrue(onResults("explain", "bert").out().contains("0/4"));
        Run nobody = onResults("explain", "ann");
        assertEquals(2, nobody.code());
        assertTrue(nobody.err().contains("perhaps anna"), nobody.err());
        assertEquals(2, onResults("explain", "anna", "NET-99").code());
    }

    @Test
    void oneStudentIsGradedOnceMoreToBeLookedAt() {
        batch();
        Run run = onResults(
                "grade",
                "--student",
                "anna",
                "--isolation",
                "none",
                "--out",
                folder.resolve("look").toString());
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("The same verdicts as those that count."), run.out());
        assertTrue(Files.exists(folder.resolve("look/report.html")));
    }

    @Test
    void programsReadWhatHappensLineByLine() throws IOException {
        Run run = batch("--events", "-");
        assertEquals(0, run.code(), run::toString);
        List<String> kinds = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            kinds.add(Json.mapper().readTree(line).path("event").asText());
        }
        assertEquals("began", kinds.get(0));
        assertEquals(2, kinds.stream().filter("started"::equals).count());
        assertEquals(4, kinds.stream().filter("advanced"::equals).count());
        assertEquals(2, kinds.stream().filter("judged"::equals).count());
        assertEquals("ended", kinds.get(kinds.size() - 1));
        assertTrue(run.err().contains("Graded in full: 2 of 2 submissions"), run.err());
    }

    @Test
    void nobodyRunsWhatStrangersHandedInWithoutWallsByAccident() {
        Run run = Run.netgrade(
                "batch",
                submissions.toString(),
                "--assignment",
                assignment.toString(),
                "--out",
                out.toString(),
                "--isolation",
                "none");
        assertEquals(2, run.code(), run::toString);
        assertTrue(run.err().contains("--trust-submissions"), run.err());
    }

    @Test
    void aUsersMistakesAreNamedBeforeAnythingRuns() {
        assertEquals(2, batchOf(folder.resolve("nowhere")).code());
        assertEquals(2, batch("--layout", "blackboard").code());
        assertEquals(2, batch("--jobs", "0").code());
        assertEquals(2, batch("--regrade", "nobody").code());
        assertEquals(2, batch("--yes", "--no").code());
        assertEquals(
                2,
                Run.netgrade("explain", "anna", "--results", folder.toString()).code());
    }
}
