package io.netgrade.grader.cli;

import io.netgrade.grader.handout.Autograder;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade autograder}: what Gradescope grades by. */
@Command(
        name = "autograder",
        description =
                "Makes the archive that Gradescope takes for an autograder: Netgrade, the assignment, and the two scripts that"
                        + " Gradescope runs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Upload it there as it is. Every program runs under a user of its own; the assignment stays out of its reach.",
            "Lateness is taken off by the assignment's own dates: leave Gradescope's penalties off, or the assignment's."
        })
final class AutograderCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--assignment",
            required = true,
            paramLabel = "FILE",
            description = "The assignment file, as instructors have it.")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "ZIP",
            defaultValue = "autograder.zip",
            description = "Where to write it; an older one there is replaced (default: ${DEFAULT-VALUE}).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        Assignment asked = AssignmentInput.read(source);
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        ZipTarget.require(target);
        long bytes = new Autograder(
                        Distribution.root(),
                        NamedFile.read(source).content(),
                        asked.javaRelease().orElse(0))
                .write(target);
        writer.println("Written: " + target + ", " + bytes / 1_000_000 + " MB");
        if (asked.edition() instanceof Edition.Students) {
            writer.println("It grades by a students' edition: without hidden requirements, by the seed for practice.");
        }
        return ExitCodes.ALL_PASSED;
    }
}
