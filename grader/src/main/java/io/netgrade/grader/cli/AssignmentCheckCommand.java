package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.ExpectedTime;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade assignment check}: whether an assignment is sound, what it adds up to, how long it takes. */
@Command(
        name = "check",
        description =
                "Says what is wrong with an assignment, with line and column; then grades the reference, which must"
                        + " get full marks, and the untouched template, which must get nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exits with 0 if all is as it must be, 1 if the reference loses something or the template earns something, 2 if"
                    + " the file must be mended, 3 if something could not be judged (perhaps 'limits' are too tight)."
        })
final class AssignmentCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The assignment file.")
    private @Nullable Path file;

    @Option(
            names = "--reference",
            paramLabel = "JAR",
            description = "What must get full marks, if not the reference that comes with Netgrade.")
    private @Nullable Path reference;

    @Option(
            names = "--template",
            paramLabel = "JAR",
            description = "What must get nothing, if not the template that comes with Netgrade.")
    private @Nullable Path template;

    @Override
    public Integer call() throws IOException {
        Path source = Objects.requireNonNull(file);
        Assignment assignment = AssignmentInput.read(source);
        Cell cell = Cell.plain();
        Task task = Task.of(assignment, cell);
        Path best = given(reference, "reference.jar");
        Path untouched = given(template, "submission.jar");
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        console.say(source + " is sound: " + assignment.title());
        task.warning().ifPresent(console::say);
        console.say(
                "Judging " + best.getFileName() + " by " + task.plan().items().size() + " requirements, seed "
                        + task.plan().seed() + "; this takes " + ExpectedTime.of(task.plan(), Path.of("")) + " ...");
        long begin = System.nanoTime();
        Grade full = judge(best, task, console);
        double seconds = (System.nanoTime() - begin) / 1e9;
        new AssignmentSummary(assignment, Exercises.catalogue().specs())
                .lines(full, seconds)
                .forEach(console::say);
        console.say("Judging " + untouched.getFileName() + " ...");
        Grade nothing = judge(untouched, task, console);
        return exitCode(
                List.of(full, nothing),
                List.of(
                        isAsItMust(console, full, Verdict.Passed.class, "everything must be passed"),
                        isAsItMust(console, nothing, Verdict.NotAttempted.class, "nothing may be attempted")));
    }

    private static int exitCode(List<Grade> grades, List<Boolean> right) {
        if (!grades.stream().allMatch(grade -> grade.card().complete())) {
            return ExitCodes.FAULT;
        }
        return right.contains(false) ? ExitCodes.SOMETHING_LOST : ExitCodes.ALL_PASSED;
    }

    private static Path given(@Nullable Path named, String ours) {
        Path jar = named == null ? Distribution.demo().resolve(ours) : named;
        Grader.requireFile(jar);
        return jar;
    }

    /** What is interesting here is the sum, not each verdict as it comes. */
    private static Grade judge(Path jar, Task task, Console console) throws IOException {
        try (Cell cell = Cell.plain();
                Lanes lanes = Lanes.together(cell, Lanes.usual())) {
            return new Grader(cell, lanes, console).judge(jar, task, new ExerciseProgress(task.plan(), console::say));
        }
    }

    private static boolean isAsItMust(Console console, Grade grade, Class<? extends Verdict> verdict, String must) {
        Path name = grade.submission().jar().getFileName();
        console.say(
                name + " gets " + grade.card().points() + " of " + grade.card().worth() + ".");
        for (Scorecard.Line line : grade.card().lines()) {
            if (!verdict.isInstance(line.verdict())) {
                console.say("  wrong: " + line.requirement().key() + " is " + AssignmentSummary.verdict(line.verdict())
                        + ", but of " + name + " " + must);
            }
        }
        return grade.card().lines().stream().allMatch(line -> verdict.isInstance(line.verdict()));
    }
}
