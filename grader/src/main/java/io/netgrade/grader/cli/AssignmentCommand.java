package io.netgrade.grader.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code netgrade assignment}: what is judged, what it is worth, when it is due. */
@Command(
        name = "assignment",
        description = "Writes and checks assignment files: what is judged, what it is worth, when it is due.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AssignmentNewCommand.class, AssignmentCheckCommand.class, AssignmentEditionCommand.class},
        footer = {
            "",
            "An instructor begins with 'netgrade assignment new', edits the file, and checks it. Students get the"
                    + " edition. Both grade with 'netgrade grade JAR --assignment FILE'."
        })
final class AssignmentCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "netgrade assignment: say new, check or edition");
    }
}
