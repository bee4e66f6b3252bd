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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which submissions of a course are alike, asked after it was graded. */
final class SimilarCommandTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void theSameJarIsReportedToAPersonAndChangesNoPoints() throws IOException {
        TriedCourse course = TriedCourse.in(folder);
        Files.copy(
                course.submissions().resolve("anna.jar"), course.submissions().resolve("carl.jar"));
        Files.copy(
                course.submissions().resolve("bert.jar"), course.submissions().resolve("dora.jar"));
        course.batch();
        byte[] before = course.bytes("summary.json");
        Run run = course.onResults("similar");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("4 submissions with 2 different jars"), run.out());
        assertTrue(run.out().contains("  anna, carl\n  bert, dora\n"), run.out());
        assertTrue(run.out().contains("no verdict"), run.out());
        JsonNode report = Json.mapper().readTree(course.bytes("similarity.json"));
        assertEquals(
                "carl", report.path("identical").path(0).path("ids").path(1).asText());
        assertEquals(0, report.path("pairs").size());
        assertTrue(Files.exists(course.out().resolve("similarity.html")));
        assertArrayEquals(before, course.bytes("summary.json"));
        assertFalse(run.out().contains("no template"), run.out());
    }

    @Test
    void aMistakeIsOneSentence() throws IOException {
        TriedCourse course = TriedCourse.in(folder);
        assertEquals(2, course.onResults("similar").code());
        course.batch();
        String text = Files.writeString(folder.resolve("text.jar"), "no jar").toString();
        for (String[] wrong : new String[][] {
            {"similar", "--template", text}, {"similar", "--library", "none.jar"}, {"similar", "--out", text}
        }) {
            Run run = course.onResults(wrong);
            assertEquals(2, run.code(), run::toString);
            assertEquals(1, run.err().lines().count(), run.err());
        }
        Path elsewhere = folder.resolve("new/folder");
        assertEquals(
                0, course.onResults("similar", "--out", elsewhere.toString()).code());
        assertTrue(Files.exists(elsewhere.resolve("similarity.html")));
        assertFalse(Files.exists(course.out().resolve("similarity.json")));
    }
}
