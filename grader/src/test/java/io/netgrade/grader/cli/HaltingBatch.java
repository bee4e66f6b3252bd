package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.suite.verdict.Assignment;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Help.Ansi;

/**
 * A batch that is halted just before a step of its writing, as by {@code kill -9}: nothing of it runs any more. Arguments: the
 * submissions, the assignment, where to put it, before which step; 0 halts never. Prints each step.
 */
final class HaltingBatch {

    static final int HALTED = 137;

    private HaltingBatch() {}

    public static void main(String[] args) throws Exception {
        int halt = Integer.parseInt(args[3]);
        AtomicInteger steps = new AtomicInteger();
        run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), new Disk(step -> {
            System.out.println(step);
            if (steps.incrementAndGet() == halt) {
                System.out.flush();
                Runtime.getRuntime().halt(HALTED);
            }
        }));
        System.exit(0);
    }

    /** Runs the batch to its end; returns the exit code that a user would see. */
    static int run(Path submissions, Path file, Path out, Disk disk) throws Exception {
        Assignment assignment = AssignmentInput.read(file);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console console = new Console(nowhere, Ansi.OFF);
        try (BatchLog log = BatchLog.open(BatchFolder.at(out), disk, Clock.systemUTC());
                Cell cell = Cell.plain();
                Watch watch = Watch.of(console, true, Optional.empty(), nowhere)) {
            Task task = Task.of(assignment, cell);
            Batch.Settings settings = new Batch.Settings(1, Duration.ofMinutes(5));
            BatchRun run = new BatchRun(log, task, new Batch(log, cell, task.plan(), settings, watch), console);
            run.begin(cell, file, Files.readString(file));
            run.takeIn(new HandIns.Source(submissions, Optional.empty(), Optional.empty()));
            return run.grade(new Regrade(List.of(), new Consent())).say(console, nowhere);
        }
    }
}
