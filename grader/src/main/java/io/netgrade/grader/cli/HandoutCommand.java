package io.netgrade.grader.cli;

import io.netgrade.grader.handout.Kit;
import io.netgrade.suite.Exercises;
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

/** {@code netgrade handout}: what an instructor gives out for an assignment. */
@Command(
        name = "handout",
        description =
                "Makes what students get for an assignment: a Maven project with a stub for each program, a page for each"
                        + " exercise, and the suite, so that 'mvn verify' grades.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Hidden requirements and the final seed are not in it. Students need a JDK and Maven; the libraries of the suite come"
                    + " from Maven Central when they build first."
        })
final class HandoutCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--assignment", required = true, paramLabel = "FILE", description = "The assignment file.")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "ZIP",
            description = "Where to write the kit; an older one there is replaced (default: the title, with .zip).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Assignment asked = AssignmentInput.read(Objects.requireNonNull(file));
        Assignment edition = asked.edition() instanceof Edition.Instructors
                ? asked.forStudents(Exercises.catalogue().specs())
                : asked;
        Kit kit = new Kit(Distribution.root(), edition, Exercises.catalogue().specs());
        Path target = out == null ? Path.of(kit.folder() + ".zip") : out;
        ZipTarget.require(target);
        Kit.Summary made = kit.write(target);
        PrintWriter writer = Objects.requireNonNull(spec).commandLine().getOut();
        writer.println("Written: " + target + ", " + made.files() + " files, " + made.bytes() / 1000 + " kB");
        writer.println("Suite:   " + made.version() + "; a kit of another version replaces it as a whole");
        if (edition.withheld().any()) {
            writer.println("Hidden:  " + edition.withheld() + " points; nothing in the kit says what for");
        }
        return ExitCodes.ALL_PASSED;
    }
}
