package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade grade JAR}: grades one submission on this machine. */
@Command(
        name = "grade",
        description = "Grades one submission: prints the score and the losses most worth mending, and leaves a report.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Leaves in the output folder:",
            "  report.html    an Allure report; opens by double-click and loads nothing",
            "  feedback.html  the same in short, to be mailed; feedback.md too",
            "  results.json   verdicts and points, equal byte for byte for equal jar, plan and seed",
            "  evidence.json  the smallest exchange of each loss, for 'netgrade replay'"
        })
final class GradeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "JAR", arity = "0..1", description = "The submission, a runnable jar.")
    private @Nullable Path jar;

    @Option(
            names = "--student",
            paramLabel = "WHO",
            description =
                    "Instead of a jar: what this student handed in to a batch, by its plan, to be looked at. Nothing of"
                            + " the batch changes.")
    private @Nullable String student;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private DebugOptions debugOptions = new DebugOptions();

    @Mixin
    private Walls walls = new Walls();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private ExportOptions exports = new ExportOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to leave report and results (default: netgrade-results/NAME-DIGEST).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (student != null) {
            return ofBatch(student);
        }
        if (jar == null) {
            throw new UserError("name a jar, or by --student whose submission of a batch is meant");
        }
        Path submission = jar;
        selection.requireSound(Exercises.catalogue());
        Debugging debugging = debugOptions.debugging();
        exports.requireSound();
        Grader.requireFile(submission);
        Path folder = out == null ? defaultFolder(Submission.of(submission)) : out;
        Outcome.requireFolder(folder);
        Console console =
                new Console(java.util.Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        try (Cell cell = walls.open(console::say);
                Lanes lanes = jobs.lanes(cell)) {
            Task task = selection.task(Exercises.catalogue(), cell).debugged(debugging);
            task.warning().ifPresent(console::say);
            debugging.server().ifPresent(server -> console.say(Words.of("connect.note", server)));
            debugging.port().ifPresent(port -> console.say(Words.of("debug.note", port)));
            long begin = System.currentTimeMillis();
            Outcome outcome = Outcome.readied(console);
            Grade grade = new Grader(cell, lanes, console).grade(submission, task, folder);
            outcome.leave(grade, folder, begin);
            exports.leave(grade, title(grade), folder, console);
            return ExitCodes.of(grade);
        }
    }

    private Integer ofBatch(String who) throws IOException {
        if (jar != null
                || selection.isGiven()
                || exports.isGiven()
                || !debugOptions.debugging().equals(Debugging.NONE)) {
            throw new UserError(
                    "--student takes jar and plan from the batch; leave out the jar, what chooses requirements, cases or a"
                            + " debugger, and exports, which 'netgrade export' makes of batches");
        }
        Console console =
                new Console(java.util.Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        StudentGrade grade = new StudentGrade(results.folder(), who, console);
        Path folder = out == null ? grade.usualFolder() : out;
        Outcome.requireFolder(folder);
        try (Cell cell = walls.open(console::say);
                Lanes lanes = jobs.lanes(cell)) {
            return grade.grade(cell, lanes, folder);
        }
    }

    private static String title(Grade grade) {
        return grade.assignment()
                .map(Assignment::title)
                .orElseGet(() -> String.valueOf(grade.submission().jar().getFileName()));
    }

    /** Many jars are called alike; what one left must not be replaced by another. */
    private static Path defaultFolder(Submission submission) {
        String name = String.valueOf(submission.jar().getFileName()).replaceFirst("\\.jar$", "");
        return Path.of("netgrade-results", name + "-" + submission.digest().substring(0, 8));
    }
}
