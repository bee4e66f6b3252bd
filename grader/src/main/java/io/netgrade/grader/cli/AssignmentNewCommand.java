package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade assignment new}: something to start from. */
@Command(
        name = "new",
        description =
                "Writes a commented example to start from, and beside it the schema by which editors complete it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AssignmentNewCommand implements Callable<Integer> {

    private static final String JAVA_OF_THE_EXAMPLE = "java: 17";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "assignment.yaml",
            description = "The file to write; it must not be there yet (default: ${DEFAULT-VALUE}).")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file).toAbsolutePath().normalize();
        Path schema = target.resolveSibling(AssignmentFile.SCHEMA_NAME);
        // The Java that runs us is the one with which its author can try it.
        String example = AssignmentFile.example()
                .replace(JAVA_OF_THE_EXAMPLE, "java: " + Runtime.version().feature());
        try {
            Files.writeString(target, example, StandardOpenOption.CREATE_NEW);
            Files.writeString(
                    schema, AssignmentFile.schema(Exercises.catalogue().exercises()));
        } catch (FileAlreadyExistsException there) {
            throw new UserError(file + " exists already; choose another name");
        } catch (IOException cannot) {
            throw new UserError("cannot write " + file + ": " + cannot.getMessage());
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Written: " + target);
        out.println("         " + schema + " (for editors)");
        out.println("Next:    edit it, then  " + ShellWord.of(Distribution.command()) + " assignment check "
                + ShellWord.of(String.valueOf(file)));
        return ExitCodes.ALL_PASSED;
    }
}
