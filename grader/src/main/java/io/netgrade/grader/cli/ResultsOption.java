package io.netgrade.grader.cli;

import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names what a batch has left, for every command that looks into it. */
final class ResultsOption {

    static final String USUAL = "netgrade-results/batch";

    @Option(
            names = "--results",
            paramLabel = "DIR",
            defaultValue = USUAL,
            description = "What 'netgrade batch --out' filled (default: ${DEFAULT-VALUE}).")
    private @Nullable Path results;

    /** @throws UserError if there is no batch */
    BatchFolder folder() {
        return existing(Objects.requireNonNull(results));
    }

    /** @throws UserError if there is no batch */
    static BatchFolder existing(Path results) {
        try {
            return BatchFolder.existing(results);
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }

    /**
     * The one submission of somebody.
     *
     * @throws UserError if there is none, or more than one
     */
    static Register.Row only(Register register, String who) throws IOException {
        List<Register.Row> found = register.of(who);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<Register.Row> like = register.like(who);
            throw new UserError("nobody handed in who is called '" + who + "'"
                    + (like.isEmpty()
                            ? "; " + register.submissions().size() + " submissions are in register.json"
                            : "; perhaps " + listed(like)));
        }
        throw new UserError("'" + who + "' handed in more than once: say which by " + listed(found));
    }

    private static String listed(List<Register.Row> rows) {
        return rows.stream()
                .limit(5)
                .map(row -> row.id() + " (" + row.label() + ")")
                .collect(Collectors.joining(", "));
    }
}
