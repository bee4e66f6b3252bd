package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.RequirementSpec;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An exercise of an assignment.
 *
 * @param name the exercise, such as {@code tcp-echo-threaded}
 * @param weight by how much its points are multiplied; above 0
 * @param only the ids of the requirements that are judged, besides the cores on which they rest; empty for all
 * @param hidden what of it students do not see
 * @param partialCredit whether it earns points although something of it that full marks need is lost
 * @param points requirements that are worth something else than their level says
 * @param tries requirements that are tried with another number of cases than usual
 * @param due when it is due, if not with the assignment
 */
public record AssignedExercise(
        String name,
        BigDecimal weight,
        Optional<SortedSet<String>> only,
        Hidden hidden,
        boolean partialCredit,
        SortedMap<String, Points> points,
        SortedMap<String, Integer> tries,
        Optional<ZonedDateTime> due) {

    public AssignedExercise {
        weight = Points.plain(weight);
        only = only.map(ids -> Collections.unmodifiableSortedSet(new TreeSet<>(ids)));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        tries = Collections.unmodifiableSortedMap(new TreeMap<>(tries));
    }

    /** Whether this requirement is asked for, be it only as one of all. */
    boolean asksFor(RequirementSpec spec) {
        return spec.key().exercise().equals(name)
                && only.map(ids -> ids.contains(spec.key().id())).orElse(true);
    }

    /** Whether this requirement is hidden from students. */
    boolean hides(RequirementSpec spec) {
        return spec.key().exercise().equals(name)
                && hidden instanceof Hidden.Named named
                && named.ids().contains(spec.key().id());
    }

    /** What is hidden and may not even be named here; nothing in the instructors' edition. */
    public Points withheld() {
        return hidden instanceof Hidden.Withheld withheld ? withheld.points() : Points.ZERO;
    }

    /** The same exercise as students may see it: of {@code visible}, and nothing of the rest but what it is worth. */
    AssignedExercise visible(SortedSet<String> visible, Points rest) {
        boolean all = !rest.any() && only.isEmpty() && !hidesAnything();
        return new AssignedExercise(
                name,
                weight,
                all ? Optional.empty() : Optional.of(visible),
                new Hidden.Withheld(rest),
                partialCredit,
                kept(points, visible),
                kept(tries, visible),
                due);
    }

    private boolean hidesAnything() {
        return hidden instanceof Hidden.Named named && !named.ids().isEmpty();
    }

    private static <V> SortedMap<String, V> kept(SortedMap<String, V> all, SortedSet<String> ids) {
        SortedMap<String, V> kept = new TreeMap<>(all);
        kept.keySet().retainAll(ids);
        return kept;
    }
}
