package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Catalogue;
import java.io.PrintWriter;
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
            SpecMarkdown.of(catalogue, Exercises.version()).forEach(out::println);
        } else {
            plain(out, catalogue);
        }
        out.flush();
        return ExitCodes.ALL_PASSED;
    }

    private static void plain(PrintWriter out, Catalogue catalogue) {
        String exercise = "";
        String program = "";
        for (RequirementSpec requirement : catalogue.specs()) {
            if (!requirement.key().exercise().equals(exercise)) {
                exercise = requirement.key().exercise();
                out.println();
                out.println(exercise);
            }
            if (!requirement.program().equals(program)) {
                program = requirement.program();
                out.println("  " + program);
            }
            out.printf("    %-12s %-6s %s%n", requirement.key().id(), requirement.level(), requirement.says());
        }
    }
}
