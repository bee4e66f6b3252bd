package io.netgrade.suite.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Plan and score come from the assignment, and students' editions from the instructors'. */
final class AssignmentTest {

    private static final List<RequirementSpec> SPECS = Exercises.catalogue().specs();
    private static final String EXERCISE = "tcp-echo-threaded";

    private static AssignedExercise exercise(String weight, Optional<SortedSet<String>> only, String... hidden) {
        return new AssignedExercise(
                EXERCISE,
                new BigDecimal(weight),
                only,
                new Hidden.Named(new TreeSet<>(List.of(hidden))),
                true,
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty());
    }

    private static Assignment of(AssignedExercise exercise, Map<Level, Points> levels, Limits limits) {
        return new Assignment(
                "Sheet",
                new Edition.Instructors(1),
                OptionalInt.empty(),
                99,
                new Scoring(levels, Bonus.NONE, Attempts.LAST),
                List.of(exercise),
                limits,
                Optional.empty());
    }

    private static Assignment ordinary(AssignedExercise exercise) {
        return of(exercise, Rubric.ORDINARY_LEVELS, Limits.ORDINARY);
    }

    private static Plan plan(Assignment assignment) {
        return Plan.of(Exercises.catalogue(), assignment, capability -> true);
    }

    @Test
    void anAssignmentThatSaysNothingSpecialMakesThePlanThatEverybodyElseMakes() {
        Plan without =
                Plan.of(Exercises.catalogue(), spec -> spec.key().exercise().equals(EXERCISE), 99);
        assertEquals(without, plan(ordinary(exercise("1", Optional.empty()))));
        assertFalse(Json.digest(without).isEmpty());
    }

    @Test
    void whatOnlyCountsAfterwardsDoesNotChangeThePlan() {
        Plan plan = plan(ordinary(exercise("1", Optional.empty())));
        assertEquals(plan, plan(ordinary(exercise("2.5", Optional.empty(), "NET-04"))));
        assertEquals(
                plan, plan(of(exercise("1", Optional.empty()), Map.of(Level.MUST, Points.of(5)), Limits.ORDINARY)));
    }

    @Test
    void limitsArePartOfThePlanAndSurviveItsWayToTheWorker() throws IOException {
        Plan plan = plan(of(
                exercise("1", Optional.empty()),
                Rubric.ORDINARY_LEVELS,
                new Limits(OptionalInt.of(64), OptionalInt.of(30))));
        assertEquals(30_000, plan.budgetMillis());
        assertEquals(OptionalInt.of(64), plan.memoryMebibytes());
        for (Plan each : List.of(plan, plan(ordinary(exercise("1", Optional.empty()))))) {
            String json = Json.mapper().writeValueAsString(each);
            assertEquals(each, Json.mapper().readValue(json, Plan.class), json);
        }
    }

    @Test
    void whatIsAskedForBringsTheCoreOnWhichItRests() {
        RequirementSpec one = SPECS.stream()
                .filter(spec ->
                        spec.basis() == Basis.CORE && spec.key().exercise().equals(EXERCISE))
                .findFirst()
                .orElseThrow();
        Assignment assignment = ordinary(
                exercise("1", Optional.of(new TreeSet<>(List.of(one.key().id())))));
        List<RequirementSpec> judged = assignment.judged(SPECS);
        assertEquals(2, judged.size(), judged::toString);
        assertEquals(Basis.IS_CORE, judged.get(0).basis());
        assertEquals(one.program(), judged.get(0).program());
        assertEquals(one, judged.get(1));
    }

    @Test
    void visibleAndHiddenTogetherAreWhatTheCourseCounts() {
        Assignment whole = ordinary(exercise("1.5", Optional.empty(), "NET-04", "CON-03"));
        Assignment edition = whole.forStudents(SPECS);
        assertEquals(Points.of(6), edition.withheld());
        assertEquals(Points.ZERO, whole.withheld());
        assertEquals(
                whole.rubric().worth(whole.judged(SPECS)),
                edition.rubric().worth(edition.judged(SPECS)).plus(edition.withheld()));
        assertEquals(whole.judged(SPECS).size() - 2, edition.judged(SPECS).size());
        assertEquals(1, edition.seed());
        assertNotEquals(plan(whole), plan(edition));
        assertEquals(edition, edition.forStudents(SPECS));
    }

    @Test
    void whatIsNotHiddenIsJudgedInTheSameOrderByBoth() {
        Assignment whole = ordinary(exercise("1", Optional.empty(), "NET-04"));
        List<RequirementSpec> visible =
                whole.judged(SPECS).stream().filter(spec -> !whole.hides(spec)).toList();
        assertEquals(visible, whole.forStudents(SPECS).judged(SPECS));
    }

    @Test
    void aLevelThatDoesNotCountIsWorthNothingAndItsLossLosesNothing() {
        Rubric mustOnly = new Rubric(Map.of(Level.MUST, Points.of("0.1")), Map.of(), Map.of(), Bonus.NONE, Set.of());
        RequirementSpec should = SPECS.stream()
                .filter(spec -> spec.level() == Level.SHOULD)
                .findFirst()
                .orElseThrow();
        Scorecard lost = Scorecard.of(List.of(should), Map.of(should.key(), new Verdict.NotAttempted()), "", mustOnly);
        assertEquals(Points.ZERO, lost.worth());
        assertFalse(lost.anythingLost());
        assertTrue(Scorecard.of(List.of(should), Map.of(should.key(), new Verdict.NotAttempted()), "")
                .anythingLost());
    }

    @Test
    void tenTenthsAreOneAndPrintedPlainly() {
        Points sum = Points.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Points.of("0.1"));
        }
        assertEquals(Points.of(1), sum);
        assertEquals("1", sum.toString());
        assertEquals("100", Points.of("1e2").toString());
        assertEquals("0.0001", Points.of("0.00010").toString());
        assertEquals("[0,100,0.75]", json(List.of(Points.ZERO, Points.of(100), Points.of("0.750"))));
    }

    private static String json(Object content) {
        try {
            return Json.mapper().writeValueAsString(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
