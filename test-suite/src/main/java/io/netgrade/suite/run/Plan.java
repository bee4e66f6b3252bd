package io.netgrade.suite.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.stage.Deadlines;
import io.netgrade.suite.subject.Machine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What will be judged, written down before anything runs: what has no verdict at the end was not graded.
 *
 * @param seed decides the generated cases
 * @param items the requirements in the order in which they are judged, each program's core first
 * @param deadlines how long each step is patient
 * @param budgetMillis how long one requirement may take before it is given up as not graded
 */
public record Plan(long seed, List<Item> items, Deadlines deadlines, long budgetMillis) {

    /** Longer than a program needs for one requirement unless it delays its writes by tens of milliseconds each. */
    private static final long BUDGET_MILLIS = 120_000;

    public Plan {
        items = List.copyOf(items);
    }

    /** A requirement and how many cases are tried. */
    public record Item(RequirementKey requirement, int tries) {}

    /**
     * The plan for the requirements that are wanted and can be observed on this machine, and the cores on which they rest.
     *
     * @param catalogue what can be judged
     * @param wanted which of it is
     */
    public static Plan of(Catalogue catalogue, Predicate<RequirementSpec> wanted, long seed) {
        Set<String> programs = new HashSet<>();
        catalogue.specs().stream().filter(wanted).forEach(spec -> programs.add(spec.program()));
        return new Plan(
                seed,
                catalogue.specs().stream()
                        .filter(spec -> spec.needs().stream().allMatch(Machine::offers))
                        .filter(spec -> wanted.test(spec)
                                || (spec.basis() == Basis.IS_CORE && programs.contains(spec.program())))
                        .map(spec -> new Item(spec.key(), spec.tries()))
                        .toList(),
                Deadlines.ORDINARY,
                BUDGET_MILLIS);
    }

    /** The same plan with deadlines that many times as long. */
    Plan moreTolerant(int times) {
        return new Plan(seed, items, deadlines.times(times, 1), budgetMillis);
    }

    /** The requirements in order. */
    @JsonIgnore
    public List<RequirementKey> requirements() {
        return items.stream().map(Item::requirement).toList();
    }
}
