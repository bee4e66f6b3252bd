package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.worker.AtExit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code netgrade batch SUBMISSIONS}: grades everything that a course handed in. */
@Command(
        name = "batch",
        description = "Grades many submissions: a folder of jars, a zip, or a download of Moodle, Canvas, Gradescope or"
                + " GitHub Classroom. If it is stopped, the same command goes on where it was.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was handed in is graded in full",
            "1:something that was handed in could not be taken in (no jar, twice, ...); the rest is graded",
            "2:the command line is wrong, or a file that it names cannot be used",
            "3:something is not graded in full, through a fault of ours or of the machine"
        },
        footer = {
            "",
            "Leaves in the output folder:",
            "  summary.json            the class on one page, equal byte for byte for equal submissions, plan and seed",
            "  submissions/ID/         for each submission results.json, evidence.json, feedback.html and feedback.md",
            "  register.json           who handed in what, and what could not be taken in",
            "  journal, judged/, jars/ what the next run goes on with; key stays with you"
        })
final class BatchCommand implements Callable<Integer> {

    @Mixin
    private HandIns handIns = new HandIns();

    @Option(
            names = "--assignment",
            required = true,
            paramLabel = "FILE",
            description = "What is judged, by which seed, and what it is worth; see 'netgrade assignment'.")
    private @Nullable Path assignment;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ResultsOption.USUAL,
            description = "Where to leave everything (default: ${DEFAULT-VALUE}).")
    private @Nullable Path out;

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "30",
            description = "How long one submission may take in all; what has no verdict then is not graded (default:"
                    + " ${DEFAULT-VALUE}).")
    private int minutes;

    @Mixin
    private Walls walls = new Walls();

    @Option(
            names = "--trust-submissions",
            description = "Allow --isolation none: you would run every one of these jars yourself.")
    private boolean trusted;

    @Option(
            names = "--regrade",
            arity = "0..1",
            fallbackValue = Regrade.ALL,
            paramLabel = "WHO",
            split = ",",
            description =
                    "Judge again: all, not-graded, or some by id, name, login or address. What has changed is shown"
                            + " before anything is replaced.")
    private List<String> regrade = new ArrayList<>();

    @Mixin
    private Consent consent = new Consent();

    @Mixin
    private Audience audience = new Audience();

    @Override
    public Integer call() throws IOException {
        consent.requireSound();
        jobs.jobs();
        requirePositive("--minutes", minutes);
        HandIns.Source source = handIns.source();
        Assignment asked = AssignmentInput.read(Objects.requireNonNull(assignment));
        Outcome.requireFolder(Objects.requireNonNull(out));
        PrintWriter people = audience.people();
        AtExit interrupted = AtExit.run(() -> sayThatNothingIsLost(people));
        try (interrupted) {
            return run(source, asked);
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        } catch (IOException stopped) {
            people.println("netgrade: it cannot go on: " + stopped);
            people.println("Nothing that was graded is lost. When the cause is mended, the same command goes on.");
            people.flush();
            return ExitCodes.FAULT;
        }
    }

    private int run(HandIns.Source source, Assignment asked) throws IOException, UnusableFolder {
        BatchFolder folder = BatchFolder.at(Objects.requireNonNull(out));
        Path file = Objects.requireNonNull(assignment);
        Console console = audience.console();
        try (BatchLog log = BatchLog.open(folder, Disk.ofThisMachine(), Clock.systemUTC());
                Cell cell = walled(console);
                Watch watch = audience.watch(console)) {
            Task task = Task.of(asked, cell);
            Batch.Settings settings = new Batch.Settings(jobs.jobs(), Duration.ofMinutes(minutes));
            BatchRun run = new BatchRun(log, task, new Batch(log, cell, task.plan(), settings, watch), console);
            run.begin(cell, file, Files.readString(file));
            run.takeIn(source);
            return run.grade(new Regrade(regrade, consent)).say(console, audience.people());
        }
    }

    private static void sayThatNothingIsLost(PrintWriter people) {
        people.println("Stopped. Nothing that was graded is lost; the same command goes on.");
        people.flush();
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new UserError(option + " takes a number from 1, not " + value);
        }
    }

    private Cell walled(Console console) throws IOException {
        Cell cell = walls.open(console::say);
        if (cell.isolation() == Isolation.NONE && !trusted) {
            cell.close();
            throw new UserError(
                    "at isolation none every jar can do what you can: read your files, change grades. 'netgrade"
                            + " doctor' says what the other levels lack here; --trust-submissions goes on without any");
        }
        return cell;
    }
}
