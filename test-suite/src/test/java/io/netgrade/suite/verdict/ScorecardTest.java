package io.netgrade.suite.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Scorecard.Credit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What verdicts are worth where a bonus, or an exercise that counts as a whole, makes it more than a sum. */
final class ScorecardTest {

    private static final String EXERCISE = "tcp-echo-threaded";
    private static final List<RequirementSpec> SPECS = Exercises.catalogue().specs().stream()
            .filter(spec -> spec.key().exercise().equals(EXERCISE))
            .toList();
    private static final long MUSTS =
            SPECS.stream().filter(spec -> spec.level() == Level.MUST).count();
    private static final long SHOULDS = SPECS.size() - MUSTS;

    private static Rubric rubric(Bonus bonus, Set<String> whole) {
        return new Rubric(Rubric.ORDINARY_LEVELS, Map.of(), Map.of(), bonus, whole);
    }

    private static Scorecard card(Rubric rubric, Map<Integer, Verdict> exceptions) {
        Map<RequirementKey, Verdict> verdicts = new HashMap<>();
        for (int i = 0; i < SPECS.size(); i++) {
            verdicts.put(SPECS.get(i).key(), exceptions.getOrDefault(i, new Verdict.Passed(1, "none")));
        }
        return Scorecard.of(SPECS, verdicts, "none", rubric);
    }

    private static int first(Level level) {
        for (int i = 0; i < SPECS.size(); i++) {
            if (SPECS.get(i).level() == level) {
                return i;
            }
        }
        throw new AssertionError(level);
    }

    @Test
    void aBonusAddsPointsAndIsNoPartOfFullMarks() {
        assertTrue(SHOULDS > 0);
        Scorecard all = card(rubric(new Bonus(Set.of(Level.SHOULD), Optional.empty()), Set.of()), Map.of());
        assertEquals(Points.of(2 * MUSTS), all.worth());
        assertEquals(Points.of(2 * MUSTS + SHOULDS), all.points());
        Scorecard lost = card(
                rubric(new Bonus(Set.of(Level.SHOULD), Optional.empty()), Set.of()),
                Map.of(first(Level.SHOULD), new Verdict.NotAttempted()));
        assertFalse(lost.anythingLost());
        assertEquals(all.points().minus(Points.of(1)), lost.points());
    }

    @Test
    void aBonusMakesUpForLossesUpToItsLimit() {
        Rubric limited = rubric(new Bonus(Set.of(Level.SHOULD), Optional.of(Points.of("0.5"))), Set.of());
        assertEquals(
                Points.of(2 * MUSTS).plus(Points.of("0.5")),
                card(limited, Map.of()).points());
        Rubric never = rubric(new Bonus(Set.of(Level.SHOULD), Optional.of(Points.ZERO)), Set.of());
        Scorecard lost = card(never, Map.of(first(Level.MUST), new Verdict.NotAttempted()));
        assertEquals(Points.of(2 * MUSTS - 2).plus(Points.of(Math.min(2, SHOULDS))), lost.points());
    }

    @Test
    void aWholeExerciseEarnsNothingWhileAnythingOfItIsLost() {
        Rubric whole = rubric(Bonus.NONE, Set.of(EXERCISE));
        assertEquals(card(whole, Map.of()).worth(), card(whole, Map.of()).points());
        Scorecard lost = card(whole, Map.of(first(Level.SHOULD), new Verdict.NotAttempted()));
        assertEquals(Points.ZERO, lost.points());
        assertEquals(Points.ZERO, lost.pointsAtMost());
        assertEquals(Credit.FORFEITED, lost.lines().get(0).credit());
        assertEquals(Points.ZERO, lost.only(EXERCISE).points());
    }

    @Test
    void aWholeExerciseIsOpenWhileSomethingOfItIsNotGraded() {
        Scorecard open = card(
                rubric(Bonus.NONE, Set.of(EXERCISE)), Map.of(first(Level.MUST), new Verdict.NotGraded("we failed")));
        assertEquals(Points.ZERO, open.points());
        assertEquals(open.worth(), open.pointsAtMost());
        Scorecard both = card(
                rubric(Bonus.NONE, Set.of(EXERCISE)),
                Map.of(
                        first(Level.MUST), new Verdict.NotGraded("we failed"),
                        first(Level.SHOULD), new Verdict.NotAttempted()));
        assertEquals(Points.ZERO, both.pointsAtMost());
    }

    @Test
    void aWholeExerciseDoesNotNeedItsBonus() {
        Rubric rubric = rubric(new Bonus(Set.of(Level.SHOULD), Optional.empty()), Set.of(EXERCISE));
        Scorecard lost = card(rubric, Map.of(first(Level.SHOULD), new Verdict.NotAttempted()));
        assertEquals(lost.worth().plus(Points.of(SHOULDS - 1)), lost.points());
        assertEquals(
                Points.ZERO,
                card(rubric, Map.of(first(Level.MUST), new Verdict.NotAttempted()))
                        .points());
    }

    @Test
    void whatIsWithdrawnIsNotNeeded() {
        Rubric rubric = rubric(Bonus.NONE, Set.of(EXERCISE))
                .without(Set.of(SPECS.get(first(Level.MUST)).key()));
        Scorecard lost = card(rubric, Map.of(first(Level.MUST), new Verdict.NotAttempted()));
        assertEquals(lost.worth(), lost.points());
        assertEquals(new BigDecimal(2 * MUSTS + SHOULDS - 2), lost.worth().value());
    }
}
