package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each requirement is worth.
 *
 * @param levels what a requirement of a level is worth; a level that is not in it does not count
 * @param weights by how much the points of an exercise are multiplied; 1 for one that is not in it
 * @param exceptions requirements that are worth something else than their level says, before the weight
 * @param bonus what counts on top of full marks
 * @param whole exercises that earn nothing while anything of them is lost that full marks need
 */
public record Rubric(
        Map<Level, Points> levels,
        Map<String, BigDecimal> weights,
        Map<RequirementKey, Points> exceptions,
        Bonus bonus,
        Set<String> whole) {

    /** What counts where nobody says otherwise: MUST 2 points, SHOULD 1. */
    public static final Map<Level, Points> ORDINARY_LEVELS = Arrays.stream(Level.values())
            .collect(Collectors.toUnmodifiableMap(level -> level, level -> Points.of(level.points())));

    /** The rubric where nobody says otherwise. */
    public static final Rubric ORDINARY = new Rubric(ORDINARY_LEVELS, Map.of(), Map.of(), Bonus.NONE, Set.of());

    public Rubric {
        levels = Map.copyOf(levels);
        weights = Map.copyOf(weights);
        exceptions = Map.copyOf(exceptions);
        whole = Set.copyOf(whole);
    }

    /** The same, but these requirements are worth nothing. */
    public Rubric without(Collection<RequirementKey> withdrawn) {
        Map<RequirementKey, Points> more = new HashMap<>(exceptions);
        withdrawn.forEach(key -> more.put(key, Points.ZERO));
        return new Rubric(levels, weights, more, bonus, whole);
    }

    /** What passing this requirement gives; nothing if its level does not count. */
    public Points value(RequirementSpec requirement) {
        RequirementKey key = requirement.key();
        Points unweighted = exceptions.getOrDefault(key, levels.getOrDefault(requirement.level(), Points.ZERO));
        return unweighted.times(weights.getOrDefault(key.exercise(), BigDecimal.ONE));
    }

    /** What of full marks this requirement is; nothing if it is a bonus. */
    public Points worth(RequirementSpec requirement) {
        return isBonus(requirement) ? Points.ZERO : value(requirement);
    }

    /** Whether this requirement counts on top of full marks. */
    public boolean isBonus(RequirementSpec requirement) {
        return bonus.levels().contains(requirement.level());
    }

    /** What of full marks these requirements are together. */
    public Points worth(Collection<RequirementSpec> requirements) {
        return requirements.stream().map(this::worth).reduce(Points.ZERO, Points::plus);
    }
}
