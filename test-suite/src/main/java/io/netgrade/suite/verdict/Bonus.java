package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.Level;
import java.util.Optional;
import java.util.Set;

/**
 * What counts on top: it adds to the points of whoever passes it, and nobody needs it for full marks.
 *
 * @param levels of which requirements are a bonus
 * @param aboveFullMarks how many points more than full marks a submission may have; 0 or more, and empty if there is no limit
 */
public record Bonus(Set<Level> levels, Optional<Points> aboveFullMarks) {

    /** Nothing is a bonus. */
    public static final Bonus NONE = new Bonus(Set.of(), Optional.empty());

    public Bonus {
        levels = Set.copyOf(levels);
    }

    /** What is left of {@code points} where full marks are {@code worth}. */
    public Points limit(Points points, Points worth) {
        return aboveFullMarks
                .map(worth::plus)
                .filter(most -> most.compareTo(points) < 0)
                .orElse(points);
    }
}
