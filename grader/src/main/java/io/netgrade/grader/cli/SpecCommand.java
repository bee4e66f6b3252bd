package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Catalogue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade spec}: what can be judged, as the properties that judge it word it. */
@Command(
        name = "spec",
        description = "Lists every exercise and requirement, as worded on the properties that check them.",
        mixinStandardHelpOptions = true)
final class SpecCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--markdown", description = "As Markdown, with hints and references.")
    private boolean markdown;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Catalogue catalogue = Exercises.catalogue();
        if (markdown) {
            out.println("# Requirements");
            out.println();
            out.println("Of suite " + Exercises.version() + ". MUST counts "
                    + io.netgrade.suite.exercise.Level.MUST.points() + " points, SHOULD "
                    + io.netgrade.suite.exercise.Level.SHOULD.points() + ", unless an assignment says otherwise.");
        }
        for (String exercise : catalogue.exercises()) {
            List<RequirementSpec> asked = catalogue.specs().stream()
                    .filter(requirement -> requirement.key().exercise().equals(exercise))
                    .toList();
            out.println();
            if (markdown) {
                markdown(out, exercise, asked);
            } else {
                plain(out, exercise, asked);
            }
        }
        out.flush();
        return ExitCodes.ALL_PASSED;
    }

    private static void plain(PrintWriter out, String exercise, List<RequirementSpec> asked) {
        out.println(exercise);
        asked.forEach(requirement ->
                out.printf("  %-12s %-6s %s%n", requirement.key().id(), requirement.level(), requirement.says()));
    }

    private static void markdown(PrintWriter out, String exercise, List<RequirementSpec> asked) {
        out.println("## " + exercise);
        out.println();
        out.println("| id | level | requirement | hint | reference | cases |");
        out.println("|---|---|---|---|---|---|");
        asked.forEach(requirement -> out.printf(
                "| %s | %s | %s | %s | %s | %d |%n",
                requirement.key().id(),
                requirement.level(),
                requirement.says(),
                requirement.hint(),
                requirement.reference().isEmpty() ? "the exercise" : requirement.reference(),
                requirement.tries()));
    }
}
