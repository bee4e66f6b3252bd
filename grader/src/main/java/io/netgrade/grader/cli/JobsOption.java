package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Lanes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many workers grade at a time, for every command that grades. */
final class JobsOption {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Run N workers at a time (default: two for each core). Several workers grade one submission side by"
                            + " side when no other waits.")
    private @Nullable Integer jobs;

    /** @throws UserError if it is not positive */
    int jobs() {
        if (jobs != null && jobs < 1) {
            throw new UserError("--jobs takes a number from 1, not " + jobs);
        }
        return jobs == null ? Lanes.usual() : jobs;
    }

    /** Lanes that share the whole machine; see {@link #jobs()}. */
    Lanes lanes(Cell cell) {
        return Lanes.together(cell, jobs());
    }
}
