package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade assignment edition}: what students get. */
@Command(
        name = "edition",
        description =
                "Writes the students' edition of an assignment: without hidden requirements, of which it says only"
                        + " how many points they are worth, and with the practice seed instead of the final one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AssignmentEditionCommand implements Callable<Integer> {

    private static final String HEAD =
            """
            # The students' edition of an assignment: netgrade grade JAR --assignment FILE
            # What counts but is hidden is not in it, nor is the seed of the final grading.
            """;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The instructors' assignment file.")
    private @Nullable Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the edition; an older edition there is replaced.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        Assignment whole = AssignmentInput.read(source);
        if (whole.edition() instanceof Edition.Students) {
            throw new UserError(source + " is a students' edition already; give the instructors' file");
        }
        requireReplaceable(target);
        Assignment edition = whole.forStudents(Exercises.catalogue().specs());
        try {
            Files.writeString(target, HEAD + AssignmentFile.write(edition));
        } catch (IOException cannot) {
            throw new UserError("cannot write " + target + ": " + cannot.getMessage());
        }
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        writer.println("Written: " + target + " with seed " + edition.seed() + "; " + edition.withheld()
                + " points are hidden in it");
        return ExitCodes.ALL_PASSED;
    }

    /** What an instructor wrote by hand must not be lost to a slip of the command line. */
    private static void requireReplaceable(Path target) {
        try {
            if (Files.exists(target)
                    && !(AssignmentFile.read(
                                            Files.readString(target),
                                            Exercises.catalogue().specs())
                                    instanceof Content.Valid valid
                            && valid.assignment().edition() instanceof Edition.Students)) {
                throw new UserError(target + " exists and is no students' edition; choose another name for --out");
            }
        } catch (IOException unreadable) {
            throw new UserError(target + " exists and cannot be read; choose another name for --out");
        }
    }
}
