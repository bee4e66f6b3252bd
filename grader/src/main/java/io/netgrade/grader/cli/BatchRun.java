package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.batch.Work;
import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.gradebook.Difference;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.gradebook.Publication;
import io.netgrade.grader.gradebook.Summary;
import io.netgrade.grader.intake.Attendance;
import io.netgrade.grader.intake.Intake;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Terms;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One run of a batch, from what was handed in to what is published. */
final class BatchRun {

    private final BatchLog log;
    private final Task task;
    private final Batch batch;
    private final Console console;
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
        } finally {
            TemporaryFolder.delete(copies);
        }
        console.say(
                "Found " + BatchReport.counted(register.submissions().size(), "submission") + " (" + register.layout()
                        + "), " + BatchReport.counted(register.problems().size(), "problem"));
    }

    /** Judges what is not judged yet, and what is to be judged again; publishes; tells what came of it. */
    BatchReport grade(Regrade regrade) throws IOException, UnusableFolder {
        Ledger before = log.ledger();
        regrade.requireKnown(register);
        console.say("Judging by " + task.plan().items().size() + " requirements, seed "
                + task.plan().seed());
        List<Work> works = works(key -> !before.settled(key));
        batch.judge(works, works(any -> true).size() - works.size());
        if (regrade.isWanted() || log.ledger().undecided().isPresent()) {
            regrade(regrade);
        }
        Summary summary = new Publication(log, Distribution::replay).write(book(log.ledger()), register);
        return new BatchReport(summary, register, log.folder());
    }

    private Gradebook book(Ledger ledger) {
        return new Gradebook(log.folder(), task.plan(), new Terms(task.assignment(), ledger.withdrawn()), ledger);
    }

    /** Equal jars are judged once. */
    private List<Work> works(Predicate<String> wanted) {
        Gradebook keys = book(Ledger.EMPTY);
        Map<String, List<Register.Row>> byKey = new LinkedHashMap<>();
        for (Register.Row row : register.submissions()) {
            byKey.computeIfAbsent(keys.key(row), any -> new ArrayList<>()).add(row);
        }
        return byKey.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(one -> {
                    String digest = one.getValue().get(0).latest().jar();
                    return new Work(
                            one.getKey(),
                            digest,
                            log.folder().jar(digest),
                            one.getValue().stream().map(Register.Row::id).toList());
                })
                .toList();
    }

    /** A regrade that was stopped goes on; one that is complete waits until somebody decides. */
    private void regrade(Regrade regrade) throws IOException, UnusableFolder {
        Ledger ledger = log.ledger();
        if (ledger.undecided().isEmpty()) {
            Map<String, Integer> numbers = new TreeMap<>();
            Gradebook book = book(ledger);
            for (Register.Row row : regrade.of(register, book)) {
                numbers.put(book.key(row), ledger.next(book.key(row)));
            }
            log.append(new Entry.RegradeBegun(log.now(), numbers));
        } else if (!regrade.isWanted() && !regrade.consent().isGiven()) {
            console.say(
                    "A regrade waits to be decided: the same command with --regrade goes on with it and shows what has"
                            + " changed; --yes or --no decides it.");
            return;
        }
        Map<String, Integer> numbers = log.ledger().undecided().orElseThrow();
        Ledger begun = log.ledger();
        List<Work> again = works(key -> numbers.containsKey(key) && !begun.reached(key));
        batch.judge(again, numbers.size() - again.size());
        decide(regrade.consent());
    }

    private void decide(Consent consent) throws IOException, UnusableFolder {
        Ledger ledger = log.ledger();
        Changes changes = new Changes(Difference.between(book(ledger), book(ledger.accepted()), register));
        changes.show(console, log.folder().root().resolve(Changes.FILE));
        Optional<Boolean> answer =
                changes.isEmpty() ? Optional.of(true) : consent.to("Does what was judged again count from now on?");
        if (answer.isEmpty()) {
            console.say(
                    "Nothing is replaced yet. The same command with --regrade --yes replaces it, with --regrade --no it is"
                            + " dropped.");
            return;
        }
        log.append(new Entry.RegradeDecided(log.now(), answer.get()));
        console.say(answer.get() ? "What was judged again counts from now on." : "What was judged again is dropped.");
    }
}
