package io.netgrade.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.gradebook.AdjustmentsFile.Content;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.verdict.Assignment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decide is read, or what is wrong with it is said with line and column, all at once. */
final class AdjustmentsFileTest {

    private static final List<Participant> STUDENTS = List.of(
            Scene.student("Anna Müller", "anna"),
            Scene.student("Kim Lee", "kim1"),
            Scene.student("Kim Lee", "kim2"),
            Scene.student("Bert", "0042"),
            Scene.student("Gone", "gone", Presence.MISSING));

    private static final Assignment SHEET = Scenes.assignment(
            """
            title: Sheet
            seed: 7
            exercises:
              tcp-echo-threaded:
            due: {at: 2026-12-01 23:59, zone: Europe/Berlin, late: cut-off}
            """);

    private static List<String> problems(String text, Assignment assignment) {
        return AdjustmentsFile.read(text, assignment, STUDENTS) instanceof Content.Invalid invalid
                ? invalid.problems().stream()
                        .map(problem -> problem.in("a.yaml"))
                        .toList()
                : List.of();
    }

    @Test
    void theExampleIsSoundForWhomItNames() {
        List<Participant> named =
                List.of(Scene.student("Anna", "anna"), Scene.student("Bert", "bert"), Scene.student("Carl", "carl"));
        assertTrue(
                AdjustmentsFile.read(AdjustmentsFile.example(), SHEET, named) instanceof Content.Valid,
                () -> AdjustmentsFile.read(AdjustmentsFile.example(), SHEET, named)
                        .toString());
    }

    @Test
    void aNumberWithoutQuotesIsWhoItIsAsItIsWritten() {
        Content content =
                AdjustmentsFile.read("overrides: [{student: 0042, points: 1.5, reason: because}]", SHEET, STUDENTS);
        assertEquals(
                STUDENTS.get(3),
                ((Content.Valid) content).adjustments().overrides().get(0).student());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            overrides: [{student: ana, points: 1, reason: r}]                    | 1:23: nobody is called 'ana'; perhaps Anna Müller (login anna)
            overrides: [{student: Kim Lee, points: 1, reason: r}]                | 1:23: 'Kim Lee' could be Kim Lee (login kim1) or Kim Lee (login kim2); name a student by what is no other's, such as a login or a number
            overrides: [{student: anna, points: -1, reason: r}]                  | 1:37: 'points' must be a number from 0 to 1000000 with at most 4 decimals, but is -1
            overrides: [{student: anna, points: 1}]                              | 1:13: 'reason' is missing; add a line such as 'reason: ill for a week'
            overrides: [{student: anna, exercise: tcp-ecco, points: 1, reason: r}] | 1:39: no exercise of this assignment 'tcp-ecco'; there are: tcp-echo-threaded
            overrides: {student: anna}                                           | 1:12: 'overrides' must be a list, each item after a '-', but is a mapping
            extensions: [{student: anna, until: 2026-11-30 23:59, reason: r}]    | 1:30: 'until' is no later than it is due anyway
            submitted: {anna: yesterday}                                         | 1:19: what is behind the colon, if it is not 'in-time', must be a date of the calendar with a time, such as 2026-12-01 23:59, but is the text 'yesterday'
            submitted: {nobody: in-time}                                         | 1:13: nobody is called 'nobody'; name a student by login, number, address, name, or the submission's id
            overrides: [{student: anna, requirement: tcp-echo-threaded NET-01, points: 2.5, reason: r}] | 1:68: 'points' is more than the 2 that the requirement is worth
            submitted: {anna: in-time, ANNA: in-time}                            | 1:28: 'ANNA' is there already; take one out
            overrides: [{student: gone, exercise: tcp-echo-threaded, points: 1, reason: r}] | 1:14: of this student nothing was judged that a part of could be overridden; override all of it, without 'exercise' and 'requirement'
            bonus: 3                                                             | 1:1: no key 'bonus'; there are: extensions, submitted, overrides
            """)
    void whatIsWrong(String text, String problem) {
        assertEquals(List.of("a.yaml:" + problem), problems(text, SHEET));
    }

    @Test
    void anExtensionOfWhatIsNeverDueIsAMistake() {
        Assignment never = Scenes.assignment("title: S\nseed: 7\nexercises: {tcp-hello: }\n");
        assertEquals(
                List.of("a.yaml:1:30: 'until' extends nothing: the assignment is never due"),
                problems("extensions: [{student: anna, until: 2026-11-30 23:59, reason: r}]", never));
    }

    @Test
    void aKeyWithOnlyCommentsUnderItHoldsNothing() {
        assertEquals(List.of(), problems("overrides:\n  # none yet\nextensions:\nsubmitted:\n", SHEET));
    }

    @Test
    void theSameMayBeOverriddenOnce() {
        assertEquals(
                1,
                problems(
                                "overrides: [{student: anna, points: 1, reason: r}, {student: anna, points: 2, reason: r}]",
                                SHEET)
                        .size());
    }
}
