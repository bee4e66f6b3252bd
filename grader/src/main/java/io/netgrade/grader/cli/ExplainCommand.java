package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.FailureText;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.ResultFiles;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade explain STUDENT REQUIREMENT}: why a student has these points. */
@Command(
        name = "explain",
        description =
                "Says why a student of a batch has the points for a requirement: the verdict, the exchange that shows it,"
                        + " how it was judged at other times. Without a requirement, all of them in a table. Starts no program.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDENT", description = "By id, name, login, number or address.")
    private @Nullable String student;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REQUIREMENT",
            description = "Such as \"tcp-echo-threaded NET-04\", or NET-04 where only one exercise has it.")
    private @Nullable String requirement;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Override
    public Integer call() throws IOException {
        Course course = Course.read(results.folder());
        Register.Row row = ResultsOption.only(course.register(), Objects.requireNonNull(student));
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        try {
            Optional<Grade> grade = course.book().grade(row);
            console.say(row.id() + ", " + row.label() + ": " + row.latest().origin());
            if (grade.isEmpty()) {
                throw new UserError(
                        row.id() + " is not judged yet: run 'netgrade batch' again with the same arguments");
            }
            Console.ReplayCommand replay = Distribution.replay(
                    course.book().folder().submission(row.id()).resolve(ResultFiles.EVIDENCE));
            if (requirement == null) {
                console.grade(grade.get(), replay);
            } else {
                explain(console, course, row, grade.get(), replay);
            }
            return ExitCodes.ALL_PASSED;
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }

    private void explain(Console console, Course course, Register.Row row, Grade grade, Console.ReplayCommand replay)
            throws IOException, UnusableFolder {
        RequirementKey key = Requirements.one(
                Objects.requireNonNull(requirement), course.book().plan());
        Scorecard.Line line = line(grade, key);
        console.say(key + " (" + line.requirement().level() + "): "
                + line.requirement().says());
        console.say(AssignmentSummary.verdict(line.verdict()) + ", " + line.points() + " of " + Console.outOf(line)
                + " points" + (line.credit() == Scorecard.Credit.OWN ? "" : ", for its exercise counts as a whole"));
        if (grade.isWithdrawn(key)) {
            console.say("It was withdrawn and counts for nobody: "
                    + grade.terms().withdrawn().get(key));
        }
        if (line.verdict() instanceof Verdict.Failed failed) {
            FailureText.lines(line.requirement(), failed.evidence(), replay.of(key))
                    .forEach(console::say);
        } else if (line.verdict() instanceof Verdict.Blocked blocked) {
            console.say("It rests on " + blocked.by() + ", which is lost; see 'netgrade explain' of that one.");
        }
        others(course, row, key).forEach(console::say);
    }

    /** How it came out each time, if there was more than one. */
    private static List<String> others(Course course, Register.Row row, RequirementKey key)
            throws IOException, UnusableFolder {
        String judged = course.book().key(row);
        int last = course.book().ledger().next(judged) - 1;
        int counting = course.book().ledger().counting(judged).orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= last && last > 1; number++) {
            lines.add("  judged the " + number + ". time: " + verdict(course, row, number, key)
                    + (number == counting ? " (counts)" : ""));
        }
        return lines;
    }

    private static String verdict(Course course, Register.Row row, int number, RequirementKey key) throws IOException {
        try {
            return AssignmentSummary.verdict(
                    line(course.book().grade(row, number), key).verdict());
        } catch (UnusableFolder lost) {
            return "its file is lost";
        }
    }

    private static Scorecard.Line line(Grade grade, RequirementKey key) {
        return grade.card().lines().stream()
                .filter(one -> one.requirement().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
