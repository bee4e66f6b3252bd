package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.Level;
import java.util.Map;

/**
 * How verdicts become points, where no exercise says otherwise.
 *
 * @param levels what a requirement of a level is worth; a level that is not in it does not count
 * @param bonus what counts on top
 * @param attempts which attempt counts
 */
public record Scoring(Map<Level, Points> levels, Bonus bonus, Attempts attempts) {

    /** Where nobody says otherwise. */
    public static final Scoring ORDINARY = new Scoring(Rubric.ORDINARY_LEVELS, Bonus.NONE, Attempts.LAST);

    public Scoring {
        levels = Map.copyOf(levels);
    }
}
