package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked and changed after a course was graded: why somebody has these points, and who gains or loses by a change. */
final class ResultsCommandsTest {

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private TriedCourse course;

    @BeforeEach
    void handIn() throws IOException {
        course = TriedCourse.in(folder);
    }

    @Test
    void aWithdrawnRequirementCountsForNobodyOnceThatWasSeen() throws IOException {
        course.batch();
        Run shown = course.onResults("withdraw", "TCP-HELLO-00", "--reason", "its text was unclear");
        assertEquals(0, shown.code(), shown::toString);
        assertTrue(shown.out().contains("anna: 4/4 -> 2/2"), shown.out());
        assertEquals("4/4", course.points("anna"));
        course.onResults("withdraw", "TCP-HELLO-00", "--reason", "its text was unclear", "--yes");
        assertEquals("2/2", course.points("anna"));
        assertTrue(Files.readString(course.out().resolve("submissions/anna/feedback.md"))
                .contains("its text was unclear"));
        assertEquals(0, course.batch().code());
        assertEquals("2/2", course.points("anna"));
        course.onResults("withdraw", "TCP-HELLO-00", "--restore", "--reason", "it is clear", "--yes");
        assertEquals("4/4", course.points("anna"));
    }

    @Test
    void otherWeightsStartNoProgramAndAreShownFirst() throws IOException {
        course.batch();
        Files.writeString(course.assignment(), TriedCourse.ASSIGNMENT + "    weight: 1.5\n");
        Run refused = course.batch();
        assertEquals(2, refused.code(), refused::toString);
        assertTrue(refused.err().contains("netgrade rescore"), refused.err());
        Run shown =
                course.onResults("rescore", "--assignment", course.assignment().toString());
        assertTrue(shown.out().contains("anna: 4/4 -> 6/6"), shown.out());
        assertEquals("4/4", course.points("anna"));
        course.onResults("rescore", "--assignment", course.assignment().toString(), "--yes");
        assertEquals("6/6", course.points("anna"));
        Run again = course.batch();
        assertEquals(0, again.code(), again::toString);
        assertFalse(again.out().contains("[1/"), again.out());
    }

    @Test
    void anotherPlanIsRefusedByBatchAndByRescore() throws IOException {
        course.batch();
        Files.writeString(course.assignment(), TriedCourse.ASSIGNMENT.replace("seed: 5", "seed: 6"));
        assertEquals(2, course.batch().code());
        assertEquals(
                2,
                course.onResults("rescore", "--assignment", course.assignment().toString())
                        .code());
    }

    @Test
    void aStudentIsFoundByNameAndExplained() {
        course.batch();
        Run run = course.onResults("explain", "ANNA", "TCP-HELLO-00");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("passed, 2 of 2 points"), run.out());
        assertTrue(course.onResults("explain", "bert").out().contains("0/4"));
        Run nobody = course.onResults("explain", "ann");
        assertEquals(2, nobody.code());
        assertTrue(nobody.err().contains("perhaps anna"), nobody.err());
        assertEquals(2, course.onResults("explain", "anna", "NET-99").code());
    }

    @Test
    void oneStudentIsGradedOnceMoreToBeLookedAt() {
        course.batch();
        Run run = course.onResults(
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
}
