package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.batch.Work;
import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.Summary;
import io.netgrade.grader.intake.Attendance;
import io.netgrade.grader.intake.Intake;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Entry;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.Registration;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of a batch, from what was handed in to what is published. */
final class BatchRun {

    private final BatchLog log;
    private final Task task;
    private final Batch batch;
    private final Console console;
    private Adjustments adjustments = Adjustments.NONE;
    private Register register = new Register("", List.of(), List.of(), Optional.empty());

    BatchRun(BatchLog log, Task task, Batch batch, Console console) {
        this.log = log;
        this.task = task;
        this.batch = batch;
        this.console = console;
    }

    /**
     * Writes down what is judged, before anything is.
     *
     * @throws UserError if the folder holds a batch by another plan
     */
    void begin(Cell cell, Path file, String assignment) throws IOException, UnusableFolder {
        Optional<Plan> before = log.folder().plan();
        if (before.isPresent() && !before.get().equals(task.plan())) {
            throw new UserError(
                    log.folder().root() + " holds a batch by another plan: the assignment's exercises, tries, seed,"
                            + " or limits, or what can be observed here, were others. Give another --out for this one; weights, points"
                            + " and dates alone may change");
        }
        Course.requireSameSuite(log.ledger());
        requireSameTerms(file);
        log.write(assignment, task.plan());
        log.append(new Entry.Begun(
                log.now(),
                Exercises.version(),
                Json.digest(task.plan()),
                cell.isolation().label(),
                cell.javaRelease()));
    }

    /** Whoever looks at the results must have been told of a change of points. */
    private void requireSameTerms(Path file) throws IOException {
        Path kept = log.folder().assignmentFile();
        if (Files.exists(kept)
                && !AssignmentInput.parse(kept, log.folder().assignment())
                        .equals(task.assignment().orElseThrow())) {
            throw new UserError(
                    file + " counts otherwise than when this batch began (weights, points, levels, dates): 'netgrade"
                            + " rescore --assignment " + file + " --results "
                            + log.folder().root() + "' shows what that changes, and"
                            + " changes it");
        }
    }

    /**
     * Takes in what was handed in.
     *
     * @throws UserError if nothing of it can be understood
     */
    void takeIn(HandIns.Source source) throws IOException, UnusableFolder {
        Path copies = log.folder().root().resolve("incoming");
        TemporaryFolder.delete(copies);
        Files.createDirectories(copies);
        try {
            Intake.Result result = Intake.of(source.submissions(), source.layout(), copies);
            if (result instanceof Intake.Result.Unusable unusable) {
                throw new UserError(unusable.problem().message());
            }
            Intake intake = ((Intake.Result.Usable) result).intake();
            register = new Registration(log)
                    .register(intake, source.roster().map(students -> Attendance.of(intake, students)));
            // What people decided must fit those who are there, before anything of this replaces what was there.
            adjustments = adjustments();
            log.write(register);
        } finally {
            TemporaryFolder.delete(copies);
        }
        console.say(
                "Found " + BatchReport.counted(register.submissions().size(), "submission") + " (" + register.layout()
                        + "), " + BatchReport.counted(register.problems().size(), "problem"));
    }

    /** Read before anything is judged, so that a mistake in them is not found hours later. */
    private Adjustments adjustments() throws IOException {
        try {
            return AdjustmentsInput.kept(log.folder()).read(task.assignment().orElseThrow(), register);
        } catch (UserError unfitting) {
            throw new UserError(
                    unfitting.getMessage() + "\n'netgrade rescore --results "
                            + log.folder().root()
                            + " --adjustments FILE --points FILE' replaces what was decided ('none' takes it back); nothing is changed yet");
        }
    }

    /** Judges what is not judged yet, and what is to be judged again; publishes; tells what came of it. */
    BatchReport grade(Regrade regrade) throws IOException, UnusableFolder {
        Ledger before = log.ledger();
        regrade.requireKnown(register);
        console.say("Judging by " + task.plan().items().size() + " requirements, seed "
                + task.plan().seed());
        Worklist list = new Worklist(log.folder(), task, register, adjustments);
        List<Work> works = list.works(key -> !before.settled(key));
        batch.judge(works, list.works(any -> true).size() - works.size());
        if (regrade.isWanted() || log.ledger().undecided().isPresent()) {
            new RegradeRound(log, batch, list, console).judge(regrade);
        }
        Summary summary = ResultsWriter.write(log, list.book(log.ledger()));
        return new BatchReport(summary, register, log.folder());
    }
}
