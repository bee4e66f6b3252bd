package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Job;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.ExpectedTime;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Takes one submission from its path to its grade. */
final class Grader {

    private final Cell cell;
    private final Lanes lanes;
    private final Console console;

    /** @param lanes of {@code cell} */
    Grader(Cell cell, Lanes lanes, Console console) {
        this.cell = cell;
        this.lanes = lanes;
        this.console = console;
    }

    /** Judges {@code jar} by {@code plan} and the ordinary rubric; see {@link #grade(Path, Task)}. */
    Grade grade(Path jar, Plan plan) throws IOException {
        return grade(jar, Task.of(plan, cell));
    }

    /**
     * Judges {@code jar}, saying on the console what is going on.
     *
     * @throws UserError if there is no such file
     * @throws IOException if the worker cannot be started
     */
    Grade grade(Path jar, Task task) throws IOException {
        return grade(jar, task, Path.of(""));
    }

    /**
     * Judges {@code jar}; see {@link #grade(Path, Task)}.
     *
     * @param folder where the last results may lie, by which the time is reckoned
     */
    Grade grade(Path jar, Task task, Path folder) throws IOException {
        requireFile(jar);
        console.begin(jar, task.plan(), ExpectedTime.of(task.plan(), folder));
        return judge(jar, task, console::progress);
    }

    /** Judges {@code jar} by {@code plan} and the ordinary rubric; see {@link #judge(Path, Task, Consumer)}. */
    Grade judge(Path jar, Plan plan, Consumer<Message> listener) throws IOException {
        return judge(jar, Task.of(plan, cell), listener);
    }

    /** Judges {@code jar}; {@code listener} hears each message of the workers as it comes, one at a time. */
    Grade judge(Path jar, Task task, Consumer<Message> listener) throws IOException {
        Plan plan = task.plan();
        Submission submission = Submission.of(jar);
        Order order = new Order(plan, Files.size(jar), Optional.empty(), true, task.debugging());
        GradingRun.Report report = report(Job.of(order, jar, listener));
        List<RequirementSpec> asked =
                plan.requirements().stream().map(Exercises.catalogue()::require).toList();
        Scorecard card = Scorecard.of(
                asked,
                report.verdicts(),
                report.fault().orElseGet(() -> Words.of("not-graded.no-verdict")),
                task.terms().rubric());
        return new Grade(submission, plan, card, report.millis(), report.remarks(), report.fault(), task.terms());
    }

    private GradingRun.Report report(Job job) throws IOException {
        try {
            return lanes.grade(job).join().report();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException cannot ? cannot : new IOException(failed.getCause());
        }
    }

    static void requireFile(Path jar) {
        if (!Files.exists(jar)) {
            throw new UserError("no such file: " + jar);
        }
        if (!Files.isRegularFile(jar) || !Files.isReadable(jar)) {
            throw new UserError("not a readable file: " + jar);
        }
    }
}
