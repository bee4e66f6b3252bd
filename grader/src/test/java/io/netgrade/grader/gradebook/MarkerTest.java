package io.netgrade.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.gradebook.AdjustmentsFile.Content;
import io.netgrade.grader.gradebook.Scene.Handed;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Verdict;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lateness, extensions, overrides, several attempts and points by hand do to a mark. */
final class MarkerTest {

    private static final Verdict PASSED = Scene.KINDS.get(0);
    private static final Verdict LOST = Scene.KINDS.get(3);
    private static final Verdict OPEN = Scene.KINDS.get(5);
    private static final Participant ANNA = Scene.student("Anna Müller", "anna");
    private static final Participant BERT = Scene.student("Bert", "0042");

    private static Assignment assignment(String more) {
        return Scenes.assignment(
                """
                title: Sheet
                seed: 7
                exercises:
                  tcp-hello: {requirements: [TCP-HELLO-00, RUN-01, RUN-05]}
                """
                        + more);
    }

    private static final String DUE =
            "due: {at: 2026-12-01 23:59, zone: Europe/Berlin, grace: 10, late: percent-per-day, percent: 10}\n";

    private static Timing at(String time) {
        return new Timing.At(OffsetDateTime.parse(time));
    }

    private static Mark mark(Assignment assignment, String adjustments, Handed... attempts) {
        return mark(assignment, adjustments, ANNA, attempts);
    }

    private static Mark mark(Assignment assignment, String adjustments, Participant who, Handed... attempts) {
        Content content = AdjustmentsFile.read(adjustments, assignment, List.of(ANNA, BERT));
        assertTrue(content instanceof Content.Valid, content::toString);
        return new Scene(assignment, ((Content.Valid) content).adjustments(), List.of(who), List.of(List.of(attempts)))
                .marks()
                .all()
                .get(0);
    }

    @Test
    void anExerciseThatCountsAsAWholeIsEarnedWhereWhatWasLostIsGiven() {
        Assignment whole = Scenes.assignment(
                "title: S\nseed: 7\nexercises:\n  tcp-hello: {requirements: [TCP-HELLO-00, RUN-01, RUN-05], partial-credit: false}\n");
        Handed handed = new Handed(new Timing.InTime(), List.of(LOST, PASSED, PASSED));
        assertEquals("0", mark(whole, NOTHING, handed).points().toString());
        String given =
                "overrides: [{student: anna, requirement: tcp-hello TCP-HELLO-00, points: 2, reason: our network}]\n";
        assertEquals("6", mark(whole, given, handed).points().toString());
    }

    private static final String NOTHING = "overrides: []\n";

    @Test
    void aDayThatHasBegunCostsItsShareInTheZoneOfTheCourse() {
        Mark late = mark(assignment(DUE), NOTHING, new Handed(at("2026-12-01T23:30:00Z"), List.of(PASSED)));
        assertEquals("5.4", late.points().toString());
        assertEquals("6", late.worth().toString());
        assertEquals("1 day", late.lateness());
        assertTrue(late.items().stream().anyMatch(item -> item.because().contains("2026-12-02 00:30 Europe/Berlin")));
        Mark graced = mark(assignment(DUE), NOTHING, new Handed(at("2026-12-01T23:05:00Z"), List.of(PASSED)));
        assertEquals("6", graced.points().toString());
    }

    @Test
    void anExtensionMovesOnlyTheirOwnDateAndOnlyLater() {
        String extension = "extensions: [{student: anna, until: 2026-12-03 23:59, reason: ill}]\n";
        Handed handed = new Handed(at("2026-12-04T12:00:00+01:00"), List.of(PASSED));
        assertEquals("5.4", mark(assignment(DUE), extension, handed).points().toString());
        assertEquals(
                "4.2", mark(assignment(DUE), extension, BERT, handed).points().toString());
    }

    @Test
    void whereNobodyKnowsWhenAndItWouldCostNothingIsFinal() {
        Handed unknown = new Handed(new Timing.Unknown(), List.of(PASSED));
        Mark open = mark(assignment(DUE), NOTHING, unknown);
        assertEquals("0 to 6", open.points().toString());
        assertEquals(Mark.State.INCOMPLETE, open.state());
        assertEquals("nobody knows", open.lateness());
        assertEquals(
                "6",
                mark(assignment(DUE), "submitted: {everybody: in-time}\n", unknown)
                        .points()
                        .toString());
        assertEquals(
                "5.4",
                mark(assignment(DUE), "submitted: {everybody: in-time, anna: 2026-12-02 00:30}\n", unknown)
                        .points()
                        .toString());
        assertEquals("6", mark(assignment(""), NOTHING, unknown).points().toString());
        assertEquals(
                "6",
                mark(assignment(DUE.replace("percent-per-day, percent: 10", "none")), NOTHING, unknown)
                        .points()
                        .toString());
    }

    @Test
    void anOverrideHasItsReasonOnTheBillAndWinsOverEverything() {
        Handed late = new Handed(at("2026-12-02T12:00:00+01:00"), List.of(LOST));
        String requirement =
                "overrides: [{student: anna, requirement: tcp-hello TCP-HELLO-00, points: 2, reason: our network}]\n";
        assertEquals("1.8", mark(assignment(DUE), requirement, late).points().toString());
        String exercise = "overrides: [{student: anna, exercise: tcp-hello, points: 5.5, reason: oral}]\n";
        assertEquals("5.5", mark(assignment(DUE), exercise, late).points().toString());
        String total = "overrides: [{student: anna, points: 0, reason: copied}]\n";
        Mark copied = mark(assignment(DUE), total, new Handed(new Timing.Unknown(), List.of(OPEN)));
        assertEquals("0", copied.points().toString());
        assertEquals(Mark.State.GRADED, copied.state());
        assertTrue(copied.items().stream().anyMatch(item -> item.because().equals("copied")));
    }

    @Test
    void theBestAttemptCountsWithLatenessTakenOffAndOfEqualOnesTheLater() {
        Handed early = new Handed(at("2026-12-01T12:00:00+01:00"), List.of(PASSED, LOST, PASSED));
        Handed late = new Handed(at("2026-12-06T12:00:00+01:00"), List.of(PASSED));
        Mark best = mark(assignment("attempts: best\n" + DUE), NOTHING, early, late);
        assertEquals("4", best.points().toString());
        assertEquals(1, best.counted().orElseThrow().attempt());
        assertEquals("3", mark(assignment(DUE), NOTHING, early, late).points().toString());
        assertEquals(
                2,
                mark(assignment("attempts: best\n" + DUE), NOTHING, early, early)
                        .counted()
                        .orElseThrow()
                        .attempt());
        Handed unjudged = new Handed(at("2026-12-01T13:00:00+01:00"), List.of(OPEN));
        Mark open = mark(assignment("attempts: best\n" + DUE), NOTHING, early, unjudged);
        assertEquals("4 to 6", open.points().toString());
        assertEquals(Mark.State.INCOMPLETE, open.state());
    }

    @Test
    void pointsByHandAreOpenUntilTheyAreGiven() {
        ManualPoints given = new ManualPoints(
                List.of(new ManualPoints.Column("Review", Points.of(10))),
                Map.of(ANNA, Map.of("Review", Points.of("7.5"))));
        Scene scene = new Scene(
                assignment(""),
                Adjustments.NONE.with(given),
                List.of(ANNA, BERT, Scene.student("Carl", "carl", Presence.MISSING)),
                List.of(
                        List.of(new Handed(new Timing.InTime(), List.of(PASSED))),
                        List.of(new Handed(new Timing.InTime(), List.of(PASSED))),
                        List.of()));
        List<Mark> marks = scene.marks().all();
        assertEquals("13.5", marks.get(0).points().toString());
        assertEquals("16", marks.get(0).worth().toString());
        assertEquals("6 to 16", marks.get(1).points().toString());
        assertFalse(marks.get(1).isFinal());
        assertEquals("0", marks.get(2).points().toString());
        assertEquals(Mark.State.MISSING, marks.get(2).state());
    }

    @Test
    void aBonusStaysWithinItsLimitAfterLateness() {
        String bonus = "levels: {MUST: 2, SHOULD: 3}\nbonus: {levels: [SHOULD], above-full-marks: 1}\n";
        Assignment assignment = Scenes.assignment(
                """
                title: Sheet
                seed: 7
                exercises:
                  tcp-echo-threaded:
                """
                        + bonus + DUE);
        Mark all = mark(assignment, NOTHING, new Handed(new Timing.InTime(), List.of(PASSED)));
        assertEquals(all.worth().plus(Points.of(1)), all.points().least());
        assertEquals(
                1,
                all.items().stream()
                        .filter(item -> item.kind() == Item.Kind.BONUS_LIMIT)
                        .count());
    }

    @Test
    void whatIsNotJudgedYetWaits() {
        Mark waiting = mark(assignment(""), NOTHING, new Handed(new Timing.InTime(), List.of(OPEN)));
        assertEquals(Mark.State.WAITING, waiting.state());
        assertEquals("0 to 6", waiting.points().toString());
    }
}
