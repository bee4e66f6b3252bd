package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose what is judged and by which cases, for every command that judges once. */
final class Selection {

    /** Fixed, so that a student who changes nothing sees nothing change. */
    private static final long DEFAULT_SEED = 1;

    @Mixin
    private Wanted wanted = new Wanted();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Decides the generated cases; the same seed gives the same cases (default: " + DEFAULT_SEED + ").")
    private @Nullable Long seed;

    @Option(
            names = "--assignment",
            paramLabel = "FILE",
            description =
                    "Take from this file what is judged, by which seed, and what it is worth; see 'netgrade assignment'.")
    private @Nullable Path assignment;

    /** Whether any of these options was given. */
    boolean isGiven() {
        return assignment != null || seed != null || wanted.given().findAny().isPresent();
    }

    /**
     * Says what is wrong before a cell is opened for it.
     *
     * @throws UserError as {@link #task} does
     */
    void requireSound(Catalogue catalogue) {
        if (assignment == null) {
            wanted.in(catalogue);
        } else {
            requireMayChoose(AssignmentInput.read(assignment));
            wanted.in(catalogue);
        }
    }

    /** @throws UserError if a name is of nothing that can be judged, or if an assignment file is not in order */
    Task task(Catalogue catalogue, Cell cell) {
        if (assignment == null) {
            return Task.of(plan(catalogue, cell), cell);
        }
        Assignment asked = AssignmentInput.read(assignment);
        requireMayChoose(asked);
        Task task = Task.of(asked, cell);
        return task.by(chosen(task.plan(), catalogue, asked));
    }

    private Plan chosen(Plan whole, Catalogue catalogue, Assignment asked) {
        Plan part = whole.narrowed(catalogue, wanted.in(catalogue));
        if (part.items().isEmpty()) {
            throw new UserError("the assignment asks for nothing of that; it asks for "
                    + asked.exercises().stream().map(AssignedExercise::name).collect(Collectors.joining(", ")));
        }
        return seed == null ? part : part.withSeed(seed);
    }

    /** Who practises may judge a part, or by other cases; what counts is all of it, by the one seed. */
    private void requireMayChoose(Assignment asked) {
        if (asked.edition() instanceof Edition.Instructors) {
            requireAlone();
        }
    }

    private void requireAlone() {
        String besides = Stream.concat(wanted.given(), seed == null ? Stream.empty() : Stream.of("--seed"))
                .collect(Collectors.joining(" and "));
        if (!besides.isEmpty()) {
            throw new UserError("--assignment decides what is judged and by which seed; leave out " + besides
                    + ", or leave out --assignment (only a students' edition can be judged in part)");
        }
    }

    private Plan plan(Catalogue catalogue, Cell cell) {
        Plan plan = Plan.of(catalogue, wanted.in(catalogue), seed == null ? DEFAULT_SEED : seed, cell::offers);
        if (plan.items().isEmpty()) {
            throw new UserError("nothing to judge: what is asked for cannot be observed here");
        }
        return plan;
    }
}
