package io.netgrade.grader.intake;

import static io.netgrade.grader.intake.Handouts.both;
import static io.netgrade.grader.intake.Handouts.byId;
import static io.netgrade.grader.intake.Handouts.files;
import static io.netgrade.grader.intake.Handouts.ids;
import static io.netgrade.grader.intake.Handouts.name;
import static io.netgrade.grader.intake.Handouts.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder counts as a submission, and what is said of the rest. */
final class OneJarEachTest {

    @TempDir
    private Path place = Path.of(".");

    @Test
    void aPlainFolderHoldsJarsAndFoldersWithOne() throws IOException {
        Intake intake = both(
                place,
                "sheet",
                files(
                        "anna.jar",
                        "Ben_Schmidt/server.jar",
                        "Ben_Schmidt/README.md",
                        "cem/target/submission.jar",
                        "cem/target/original-submission.jar",
                        "cem/lib/json.jar",
                        "cem/pom.xml",
                        ".DS_Store",
                        "__MACOSX/._anna.jar"));
        assertEquals(Layout.FOLDER, intake.layout());
        assertEquals(List.of("anna", "ben_schmidt", "cem"), ids(intake));
        assertEquals("Ben Schmidt", name(byId(intake, "ben_schmidt")));
        assertEquals("cem/target/submission.jar", byId(intake, "cem").latest().origin());
        assertEquals(List.of(), problems(intake));
        assertEquals(List.of(".DS_Store", "__MACOSX"), intake.ignored());
    }

    @Test
    void whatIsNoSubmissionIsSaidWithWhatWasExpected() throws IOException {
        Map<String, byte[]> files = files(
                "anna.zip",
                "ben.pdf",
                "cem/a.jar",
                "cem/b.jar",
                "dora/lib/x.jar",
                "eve.jar",
                "finn.jar",
                "finn/x.jar",
                "z.jar");
        files.put("eve.jar", "this is no jar".getBytes(StandardCharsets.UTF_8));
        Intake intake = both(place, "sheet", files);
        assertEquals(List.of("z"), ids(intake));
        assertEquals(
                List.of(
                        "NotAJar anna.zip",
                        "NotAJar ben.pdf",
                        "SeveralJars cem/",
                        "NoJar dora/",
                        "NotAJar eve.jar",
                        "Twice finn"),
                problems(intake));
        assertEquals(
                List.of(
                        "anna.zip: is no jar (it is an archive, and archives in a submission are not opened); ask for"
                                + " target/submission.jar, as the build makes it",
                        "ben.pdf: is no jar (its name does not end in .jar); ask for target/submission.jar, as the build"
                                + " makes it",
                        "cem/: holds several jars, and only one is graded: cem/a.jar, cem/b.jar; leave the right one",
                        "dora/: holds no jar; expected was one at its top or target/submission.jar, not dora/lib/x.jar"
                                + " (archives in it are not opened). Put the right one there, or ask for it"),
                intake.problems().stream().limit(4).map(Problem::message).toList());
        assertTrue(
                intake.problems().stream().noneMatch(problem -> problem.from().isEmpty()));
        assertTrue(intake.problems().get(5).message().contains("finn.jar, finn/x.jar"));
    }

    @Test
    void targetAndTopTogetherAreAmbiguous() throws IOException {
        Intake intake = both(place, "sheet", files("anna/x.jar", "anna/target/submission.jar", "ben.jar"));
        assertEquals(List.of("SeveralJars anna/"), problems(intake));
        assertEquals(List.of("ben"), ids(intake));
    }

    @Test
    void anEmptyFolderHoldsNoSubmission() throws IOException {
        assertEquals(List.of("Nothing empty"), problems(both(place, "empty", new TreeMap<>(files(".DS_Store")))));
        Path folder = place.resolve("sheet");
        Files.createDirectories(folder.resolve("anna"));
        assertEquals(List.of("NoJar anna/"), problems(Handouts.intake(folder, place.resolve("copies"))));
    }

    @Test
    void aDamagedLastAttemptIsNotReplacedByAnEarlierOne() throws IOException {
        Map<String, byte[]> files = files("a_1_1_x.jar", "a_1_2_x-1.jar", "b_2_3_x.jar", "b_2_4_x-1.jar");
        files.put("a_1_2_x-1.jar", new byte[] {1, 2, 3});
        files.put("b_2_3_x.jar", new byte[] {1, 2, 3});
        Intake intake = both(place, "canvas", files);
        assertEquals(List.of("canvas-2"), ids(intake));
        assertEquals(
                List.of(2),
                byId(intake, "canvas-2").attempts().stream()
                        .map(Attempt::number)
                        .toList());
        assertEquals(List.of("NotAJar a_1_2_x-1.jar", "NotAJar b_2_3_x.jar"), problems(intake));
    }
}
