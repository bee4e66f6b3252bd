package io.netgrade.grader.cli;

import io.netgrade.grader.intake.Layout;
import io.netgrade.grader.intake.Roster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what was handed in, and by whom it could have been. */
final class HandIns {

    @Parameters(paramLabel = "SUBMISSIONS", description = "A folder, or a zip archive, of what was handed in.")
    private @Nullable Path submissions;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Who could have handed in, as CSV; says who is missing.")
    private @Nullable Path roster;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description =
                    "How the submissions lie there: folder, moodle, canvas, gradescope, github-classroom (default:"
                            + " it is found out).")
    private @Nullable String layout;

    /**
     * What is to be taken in.
     *
     * @param submissions a folder or an archive, which exists
     * @param layout how it lies there; empty if that is to be found out
     * @param roster who could have handed in; empty if nobody says
     */
    record Source(Path submissions, Optional<Layout> layout, Optional<Roster> roster) {}

    /** @throws UserError if anything named is not there or not in order */
    Source source() {
        Path there = Objects.requireNonNull(submissions);
        Optional<Layout> named = Optional.ofNullable(layout).map(HandIns::layout);
        if (!Files.exists(there)) {
            throw new UserError("no such file or folder: " + there);
        }
        return new Source(there, named, Optional.ofNullable(roster).map(RosterInput::read));
    }

    private static Layout layout(String name) {
        return Layout.of(name)
                .orElseThrow(() -> new UserError("--layout takes "
                        + Arrays.stream(Layout.values()).map(Layout::label).collect(Collectors.joining(", ")) + "; not "
                        + name));
    }
}
