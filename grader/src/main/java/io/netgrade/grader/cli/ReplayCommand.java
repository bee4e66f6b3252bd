package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.report.FailureText;
import io.netgrade.grader.report.ResultFiles;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Order;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netgrade replay EVIDENCE REQUIREMENT}: plays the stored exchange of a loss again. */
@Command(
        name = "replay",
        description = "Plays the stored exchange of a loss again, step by step, on a fresh process.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exits with 0 if the exchange goes well now, with 1 if it still does not."})
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EVIDENCE", description = "The evidence.json that 'netgrade grade' left.")
    private @Nullable Path evidence;

    @Parameters(
            index = "1",
            paramLabel = "REQUIREMENT",
            description = "The lost requirement, such as \"tcp-echo-threaded NET-01\".")
    private @Nullable String requirement;

    @Option(
            names = "--jar",
            paramLabel = "JAR",
            description = "The submission, if it is not where it lay when it was graded.")
    private @Nullable Path jar;

    @Mixin
    private Walls walls = new Walls();

    @Override
    public Integer call() throws IOException {
        ResultFiles.Stored stored = read(Objects.requireNonNull(evidence));
        RequirementKey key = key(Objects.requireNonNull(requirement));
        Evidence loss = Optional.ofNullable(stored.losses().get(key))
                .orElseThrow(() -> new UserError("no loss of '" + key + "' is stored in " + evidence + "; stored are: "
                        + stored.losses().keySet()));
        if (loss.smallest().events().isEmpty()) {
            throw new UserError(
                    "there is no exchange to replay: " + loss.finding().sentence());
        }
        Path submission = jar == null ? Path.of(stored.jar()) : jar;
        Grader.requireFile(submission);
        Order order = new Order(
                stored.plan(), Files.size(submission), Optional.of(new Order.Stored(key, loss)), true, Debugging.NONE);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Cell cell = walls.open(out::println)) {
            return say(key, loss, GradingRun.run(cell.start(), order, submission, message -> {}));
        }
    }

    private int say(RequirementKey key, Evidence loss, GradingRun.Report report) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        RequirementSpec asked = Exercises.catalogue().require(key);
        Verdict verdict = report.verdicts().get(key);
        if (report.fault().isPresent() || verdict == null) {
            throw new IllegalStateException(report.fault().orElseGet(() -> Words.of("not-graded.no-verdict")));
        }
        if (verdict instanceof Verdict.Failed failed) {
            out.println(Words.of("replay.lost"));
            FailureText.lines(asked, failed.evidence(), Words.of("replay.same")).forEach(out::println);
            return ExitCodes.SOMETHING_LOST;
        }
        out.println(Words.of("replay.held"));
        Transcript.lines(loss.smallest()).forEach(out::println);
        if (!loss.recurred()) {
            out.println(Words.of("replay.past"));
        }
        out.println(Words.of("replay.next", key));
        return ExitCodes.ALL_PASSED;
    }

    private static ResultFiles.Stored read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("no such file: " + file);
        }
        try {
            return ResultFiles.read(file);
        } catch (IOException damaged) {
            throw new UserError(file + " is no evidence file of this version: "
                    + String.valueOf(damaged.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static RequirementKey key(String text) {
        try {
            return RequirementKey.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new UserError(String.valueOf(wrong.getMessage()));
        }
    }
}
