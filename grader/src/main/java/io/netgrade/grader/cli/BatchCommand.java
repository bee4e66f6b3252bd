package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.grader.intake.Layout;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.worker.AtExit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SUBMISSIONS", description = "A folder, or a zip archive, of what was handed in.")
    private @Nullable Path submissions;

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

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Who could have handed in, as CSV; says who is missing.")
    private @Nullable Path roster;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description =
                    "How the submissions lie there: folder, moodle, canvas, gradescope, github-classroom (default:"
                            + " it is found out).")
    private @Nullable String layout;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many to judge at a time (default: one for every two cores).")
    private @Nullable Integer jobs;

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
    private java.util.List<String> regrade = new java.util.ArrayList<>();

    @Mixin
    private Consent consent = new Consent();

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Write what happens to this file for programs, a line of JSON each; - is standard output, and what"
                            + " people read goes to standard error then.")
    private @Nullable String events;

    @Override
    public Integer call() throws IOException {
        consent.requireSound();
        requirePositive("--jobs", jobs());
        requirePositive("--minutes", minutes);
        Optional<Layout> given = Optional.ofNullable(layout).map(BatchCommand::layout);
        Path source = Objects.requireNonNull(submissions);
        if (!Files.exists(source)) {
            throw new UserError("no such file or folder: " + source);
        }
        Path file = Objects.requireNonNull(assignment);
        Assignment asked = AssignmentInput.read(file);
        var students = Optional.ofNullable(roster).map(RosterInput::read);
        PrintWriter people = people();
        Console console = new Console(quiet ? new PrintWriter(Writer.nullWriter()) : people, Ansi.AUTO);
        Path folder = Objects.requireNonNull(out);
        Outcome.requireFolder(folder);
        AtExit interrupted = AtExit.run(() -> sayThatNothingIsLost(people));
        try (interrupted;
                BatchLog log = BatchLog.open(BatchFolder.at(folder), Disk.ofThisMachine(), Clock.systemUTC());
                Cell cell = walled(console);
                Watch watch = Watch.of(console, quiet, Optional.ofNullable(events), stdout())) {
            Task task = Task.of(asked, cell);
            BatchRun run = new BatchRun(
                    log, cell, task, new Batch.Settings(jobs(), Duration.ofMinutes(minutes)), watch, console, people);
            run.begin(file, Files.readString(file));
            run.takeIn(source, given, students);
            return run.grade(new Regrade(regrade, consent));
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        } catch (IOException stopped) {
            people.println("netgrade: it cannot go on: " + stopped);
            people.println("Nothing that was graded is lost. When the cause is mended, the same command goes on.");
            people.flush();
            return ExitCodes.FAULT;
        }
    }

    private static void sayThatNothingIsLost(PrintWriter people) {
        people.println("Stopped. Nothing that was graded is lost; the same command goes on.");
        people.flush();
    }

    private int jobs() {
        return jobs == null ? Math.max(1, Runtime.getRuntime().availableProcessors() / 2) : jobs;
    }

    private PrintWriter stdout() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where people read: not between the lines that a program reads. */
    private PrintWriter people() {
        return "-".equals(events) ? Objects.requireNonNull(spec).commandLine().getErr() : stdout();
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new UserError(option + " takes a number from 1, not " + value);
        }
    }

    private static Layout layout(String name) {
        return Layout.of(name)
                .orElseThrow(() -> new UserError("--layout takes "
                        + Arrays.stream(Layout.values()).map(Layout::label).collect(Collectors.joining(", ")) + "; not "
                        + name));
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
