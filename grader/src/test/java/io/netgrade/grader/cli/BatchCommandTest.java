package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.worker.Json;
import io.netgrade.tiers.Tier;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course is graded as its assistant would, with real workers, at the level that needs nothing of the machine. */
final class BatchCommandTest {

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private TriedCourse course;

    @BeforeEach
    void handIn() throws IOException {
        course = TriedCourse.in(folder);
    }

    @Test
    void everybodyIsGradedOnceHoweverOftenItIsRunAndHoweverManyAtATime() throws IOException {
        Files.copy(
                course.submissions().resolve("anna.jar"), course.submissions().resolve("carl.jar"));
        Path roster = Files.writeString(folder.resolve("roster.csv"), "login\nanna\nbert\ncarl\ndora\n");
        Run first = course.batch("--roster", roster.toString());
        assertEquals(0, first.code(), first::toString);
        assertTrue(first.out().contains("[2/2 done"), first.out());
        assertTrue(first.out().contains("Missing, of 4 students: 1\n  login dora"), first.out());
        assertEquals("4/4", course.points("anna"));
        assertEquals("0/4", course.points("bert"));
        assertEquals("4/4", course.points("carl"));
        byte[] summary = course.bytes("summary.json");
        byte[] results = course.bytes("submissions/bert/results.json");
        assertFalse(course.batch("--roster", roster.toString()).out().contains("[1/"), "judged again");
        course = course.into(folder.resolve("others"));
        assertEquals(
                0, course.batch("--roster", roster.toString(), "--jobs", "2").code());
        assertArrayEquals(summary, course.bytes("summary.json"));
        assertArrayEquals(results, course.bytes("submissions/bert/results.json"));
        assertTrue(Files.readString(course.out().resolve("submissions/anna/feedback.html"))
                .contains("4/4"));
    }

    @Test
    @Tag(Tier.DEEP)
    void anArchiveGivesWhatItsFolderGives() throws IOException {
        assertEquals(0, course.batch().code());
        byte[] summary = course.bytes("summary.json");
        Path archive = folder.resolve("download.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("anna.jar", "bert.jar")) {
                zip.putNextEntry(new ZipEntry("download/" + name));
                Files.copy(course.submissions().resolve(name), zip);
                zip.closeEntry();
            }
        }
        course = course.into(folder.resolve("of the archive"));
        Run run = course.batchOf(archive);
        assertEquals(0, run.code(), run::toString);
        assertArrayEquals(summary, course.bytes("summary.json"));
        assertTrue(Files.notExists(course.out().resolve("incoming")));
    }

    @Test
    void whatCannotBeTakenInIsSaidAndTheRestIsGraded() throws IOException {
        Files.writeString(course.submissions().resolve("carl.jar"), "no jar");
        Run run = course.batch("--quiet");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().startsWith("Not taken in: 1\n  carl.jar: is no jar"), run.out());
        assertEquals("4/4", course.points("anna"));
    }

    @Test
    @Tag(Tier.DEEP)
    void aNewHandInIsGradedAndWhatWasGradedStays() throws IOException {
        course.batch();
        Files.delete(course.submissions().resolve("bert.jar"));
        Files.copy(
                course.submissions().resolve("anna.jar"), course.submissions().resolve("bert.jar"));
        Files.copy(
                Distribution.demo().resolve("faulty/stops-at-byte-ff.jar"),
                course.submissions().resolve("carl.jar"));
        Run run = course.batch();
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("(?s).*carl .*\\[1/1 done, 0 waiting].*"), run.out());
        assertEquals("4/4", course.points("bert"));
    }

    @Test
    void aRegradeShowsWhatChangesBeforeItReplacesAnything() throws IOException {
        Path mood = folder.resolve("mood");
        moody(course.submissions().resolve("carl.jar"), mood);
        course.batch();
        Files.writeString(mood, "bad");
        Run shown = course.batch("--regrade", "carl");
        assertEquals(0, shown.code(), shown::toString);
        assertTrue(shown.out().contains("carl: 2/4 -> 0/4"), shown.out());
        assertTrue(shown.out().contains("tcp-hello RUN-05                   PASSED 2/2 -> FAILED 0/2"), shown.out());
        assertEquals("2/4", course.points("carl"));
        assertTrue(Files.readString(course.out().resolve("changes.json")).contains("\"submission\" : \"carl\""));
        assertTrue(course.batch().out().contains("A regrade waits to be decided"));
        assertTrue(course.onResults("explain", "carl", "RUN-05").out().contains("judged the 1. time: passed (counts)"));
        Run accepted = course.batch("--regrade", "--yes");
        assertFalse(accepted.out().contains("[1/"), accepted.out());
        assertEquals("0/4", course.points("carl"));
    }

    @Test
    @Tag(Tier.DEEP)
    void aRegradeOfOthersWaitsUntilTheFirstIsDecided() throws IOException {
        Path mood = folder.resolve("mood");
        moody(course.submissions().resolve("carl.jar"), mood);
        course.batch();
        Files.writeString(mood, "bad");
        course.batch("--regrade", "carl");
        Run refused = course.batch("--regrade", "bert", "--yes");
        assertEquals(2, refused.code(), refused::toString);
        assertTrue(refused.err().contains("a regrade of others waits"), refused.err());
        assertEquals("2/4", course.points("carl"));
        assertTrue(course.batch("--regrade", "--no").out().contains("is dropped"));
        assertTrue(course.batch("--regrade", "bert", "--yes").out().contains("Nothing changes."));
    }

    @Test
    @Tag(Tier.DEEP)
    void aRegradeThatIsDroppedChangesNothing() throws IOException {
        Path mood = folder.resolve("mood");
        moody(course.submissions().resolve("carl.jar"), mood);
        course.batch();
        Files.writeString(mood, "bad");
        assertTrue(course.batch("--regrade", "carl", "--no").out().contains("is dropped"));
        assertEquals("2/4", course.points("carl"));
        assertFalse(course.batch().out().contains("waits"));
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
    void programsReadWhatHappensLineByLine() throws IOException {
        Run run = course.batch("--events", "-");
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
                course.submissions().toString(),
                "--assignment",
                course.assignment().toString(),
                "--out",
                course.out().toString(),
                "--isolation",
                "none");
        assertEquals(2, run.code(), run::toString);
        assertTrue(run.err().contains("--trust-submissions"), run.err());
    }

    @Test
    void aUsersMistakesAreNamedBeforeAnythingRuns() {
        assertEquals(2, course.batchOf(folder.resolve("nowhere")).code());
        assertEquals(2, course.batch("--layout", "blackboard").code());
        assertEquals(2, course.batch("--jobs", "0").code());
        assertEquals(2, course.batch("--regrade", "nobody").code());
        assertEquals(2, course.batch("--yes", "--no").code());
        assertEquals(
                2,
                Run.netgrade("explain", "anna", "--results", folder.toString()).code());
    }
}
