package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.run.Plan;
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

    /**
     * Says what is wrong before a cell is opened for it.
     *
     * @throws UserError as {@link #task} does
     */
    void requireSound(Catalogue catalogue) {
        if (assignment == null) {
            wanted.in(catalogue);
        } else {
            requireAlone();
            AssignmentInput.read(assignment);
        }
    }

    /** @throws UserError if a name is of nothing that can be judged, or if an assignment file is not in order */
    Task task(Catalogue catalogue, Cell cell) {
        if (assignment == null) {
            return Task.of(plan(catalogue, cell), cell);
        }
        requireAlone();
        return Task.of(AssignmentInput.read(assignment), cell);
    }

    private void requireAlone() {
        String besides = Stream.concat(wanted.given(), seed == null ? Stream.empty() : Stream.of("--seed"))
                .collect(Collectors.joining(" and "));
        if (!besides.isEmpty()) {
            throw new UserError("--assignment decides what is judged and by which seed; leave out " + besides
                    + ", or leave out --assignment");
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
