package io.netgrade.suite.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.stage.Deadlines;
import io.netgrade.suite.subject.Machine;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Limits;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What will be judged, written down before anything runs: what has no verdict at the end was not graded.
 *
 * @param seed decides the generated cases
 * @param items the requirements in the order in which they are judged, each program's core first
 * @param deadlines how long each step is patient
 * @param budgetMillis how long one requirement may take before it is given up as not graded
 * @param memoryMebibytes heap of each process of the submission; empty for the usual one
 */
public record Plan(
        long seed,
        List<Item> items,
        Deadlines deadlines,
        long budgetMillis,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalInt memoryMebibytes) {

    /** Longer than a program needs for one requirement unless it delays its writes by tens of milliseconds each. */
    private static final long BUDGET_MILLIS = 120_000;

    /** Five minutes for what usually takes two seconds. */
    private static final int UNHURRIED = 150;

    public Plan {
        items = List.copyOf(items);
    }

    /** A requirement and how many cases are tried. */
    public record Item(RequirementKey requirement, int tries) {}

    /** The plan of {@link #of(Catalogue, Predicate, long, Predicate)} for this very machine. */
    public static Plan of(Catalogue catalogue, Predicate<RequirementSpec> wanted, long seed) {
        return of(catalogue, wanted, seed, Machine::offers);
    }

    /**
     * The plan for the requirements that are wanted and can be observed, and the cores on which they rest.
     *
     * @param catalogue what can be judged
     * @param wanted which of it is
     * @param offered what the place offers in which it will be
     */
    public static Plan of(
            Catalogue catalogue, Predicate<RequirementSpec> wanted, long seed, Predicate<Capability> offered) {
        Set<String> programs = new HashSet<>();
        catalogue.specs().stream().filter(wanted).forEach(spec -> programs.add(spec.program()));
        return new Plan(
                seed,
                items(
                        catalogue.specs().stream()
                                .filter(spec -> wanted.test(spec)
                                        || (spec.basis() == Basis.IS_CORE && programs.contains(spec.program())))
                                .toList(),
                        RequirementSpec::tries,
                        offered),
                Deadlines.ORDINARY,
                BUDGET_MILLIS,
                OptionalInt.empty());
    }

    /** The plan for what an assignment asks for and can be observed where it will be judged. */
    public static Plan of(Catalogue catalogue, Assignment assignment, Predicate<Capability> offered) {
        Limits limits = assignment.limits();
        return new Plan(
                assignment.seed(),
                items(assignment.judged(catalogue.specs()), assignment::tries, offered),
                Deadlines.ORDINARY,
                limits.secondsPerRequirement().isPresent()
                        ? limits.secondsPerRequirement().getAsInt() * 1000L
                        : BUDGET_MILLIS,
                limits.memoryMebibytes());
    }

    private static List<Item> items(
            List<RequirementSpec> specs, ToIntFunction<RequirementSpec> tries, Predicate<Capability> offered) {
        return specs.stream()
                .filter(spec -> spec.needs().stream().allMatch(offered))
                .map(spec -> new Item(spec.key(), tries.applyAsInt(spec)))
                .toList();
    }

    /** Of this plan only what is wanted, and the cores on which it rests; it has no items if nothing of it is wanted. */
    public Plan narrowed(Catalogue catalogue, Predicate<RequirementSpec> wanted) {
        Set<String> programs = new HashSet<>();
        items.stream()
                .map(item -> catalogue.require(item.requirement()))
                .filter(wanted)
                .forEach(spec -> programs.add(programOfExercise(spec)));
        List<Item> narrower = items.stream()
                .filter(item -> {
                    RequirementSpec spec = catalogue.require(item.requirement());
                    return wanted.test(spec)
                            || (spec.basis() == Basis.IS_CORE && programs.contains(programOfExercise(spec)));
                })
                .toList();
        return new Plan(seed, narrower, deadlines, budgetMillis, memoryMebibytes);
    }

    private static String programOfExercise(RequirementSpec spec) {
        return spec.key().exercise() + " " + spec.program();
    }

    /** The same plan with other cases. */
    public Plan withSeed(long other) {
        return new Plan(other, items, deadlines, budgetMillis, memoryMebibytes);
    }

    /** The same plan for a program that somebody steps through: it is given five minutes for each answer. */
    public Plan unhurried() {
        return new Plan(seed, items, deadlines.times(UNHURRIED, 1), UNHURRIED * budgetMillis, memoryMebibytes);
    }

    /** The same plan with deadlines that many times as long. */
    Plan moreTolerant(int times) {
        return new Plan(seed, items, deadlines.times(times, 1), budgetMillis, memoryMebibytes);
    }

    /** Of the items, those of {@code wanted}, in the plan's order. */
    List<Item> items(Collection<RequirementKey> wanted) {
        return items.stream()
                .filter(item -> wanted.contains(item.requirement()))
                .toList();
    }

    /** The requirements in order. */
    @JsonIgnore
    public List<RequirementKey> requirements() {
        return items.stream().map(Item::requirement).toList();
    }
}
