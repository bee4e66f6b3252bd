package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Check;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.grader.cell.Level;
import io.netgrade.grader.cell.Levels;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a submission is kept apart, for every command that runs one. */
final class Walls {

    private static final String AUTO = "auto";

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            defaultValue = "${env:NETGRADE_ISOLATION:-" + AUTO + "}",
            description =
                    "How submissions are kept from everything else: none, uid, sandbox, container, or auto, which takes"
                            + " the strongest that works here (default: what NETGRADE_ISOLATION says in the environment, or auto). See 'netgrade doctor'.")
    private String isolation = AUTO;

    @Option(
            names = "--image",
            paramLabel = "NAME",
            description =
                    "The image of containers (default: the one that 'netgrade image' made, or else Temurin's JRE).")
    private @Nullable String image;

    /**
     * Opens the cell in which submissions will run, and says which it is unless the user has.
     *
     * @throws UserError if the level is none, or lacks something on this machine
     * @throws IOException if it cannot be opened though nothing is lacking
     */
    Cell open(Consumer<String> say) throws IOException {
        try (Levels levels = Levels.here(Optional.ofNullable(image))) {
            if (!isolation.equalsIgnoreCase(AUTO)) {
                return wanted(levels).open();
            }
            Level level = levels.strongest();
            say.accept("Isolation: " + level.isolation().label() + " ("
                    + level.isolation().words() + ")");
            return level.open();
        }
    }

    private Level wanted(Levels levels) {
        Isolation named = Arrays.stream(Isolation.values())
                .filter(one -> one.label().equals(isolation.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("--isolation takes auto, "
                        + Arrays.stream(Isolation.values())
                                .map(Isolation::label)
                                .collect(Collectors.joining(", "))
                        + "; not " + isolation));
        Level level = levels.of(named);
        level.checks().stream().filter(check -> !check.met()).findFirst().ifPresent(check -> {
            throw new UserError(lacking(named, check));
        });
        return level;
    }

    private static String lacking(Isolation level, Check check) {
        return "--isolation " + level.label() + " lacks " + check.what() + " on this machine (" + check.detail() + "): "
                + check.remedy() + ". 'netgrade doctor' shows all levels.";
    }
}
