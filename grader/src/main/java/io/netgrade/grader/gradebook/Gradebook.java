package io.netgrade.grader.gradebook;

import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.JudgementKey;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Attempts;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grades of a batch: what workers found, by the terms of the course and by what people decided.
 *
 * @param folder where judgements are
 * @param register who handed in what
 * @param plan what was judged
 * @param terms what verdicts are worth; they name an assignment
 * @param adjustments what people decided about single students
 * @param ledger which judgements count
 */
public record Gradebook(
        BatchFolder folder, Register register, Plan plan, Terms terms, Adjustments adjustments, Ledger ledger) {

    /** By what is judged and counted. */
    public Assignment assignment() {
        return terms.assignment().orElseThrow();
    }

    /** What of a submission is judged: the last attempt, or all where the best counts. */
    public List<Register.HandedIn> judged(Register.Row row) {
        return assignment().scoring().attempts() == Attempts.BEST ? row.attempts() : List.of(row.latest());
    }

    /** The key of what an attempt is judged by. */
    public String key(Register.HandedIn attempt) {
        return JudgementKey.of(attempt.jar(), plan, Exercises.version());
    }

    /** The key of what counts of a submission. */
    public String key(Register.Row row) throws IOException, UnusableFolder {
        return key(counts(row));
    }

    /** The attempt that counts: of a group, for the first of them, since an extension may let another one count for somebody. */
    public Register.HandedIn counts(Register.Row row) throws IOException, UnusableFolder {
        List<Register.HandedIn> judged = judged(row);
        Optional<Participant> first = judged.size() == 1
                ? Optional.empty()
                : Participant.of(register).stream()
                        .filter(one -> one.submissions().equals(List.of(row.id())))
                        .findFirst();
        if (first.isEmpty()) {
            return row.latest();
        }
        Mark mark = new Marker(assignment(), adjustments).mark(first.get(), attempts(row));
        return row.attempts().get(mark.counted().orElseThrow().attempt() - 1);
    }

    /** What of a submission is judged, as it was found. */
    List<Marker.Attempt> attempts(Register.Row row) throws IOException, UnusableFolder {
        List<Marker.Attempt> attempts = new ArrayList<>();
        for (Register.HandedIn attempt : judged(row)) {
            int position = row.attempts().indexOf(attempt) + 1;
            attempts.add(new Marker.Attempt(
                    new Mark.Counted(row.id(), position, row.attempts().size()),
                    Timing.of(attempt, register.layout()),
                    card(attempt)));
        }
        return attempts;
    }

    private Scorecard card(Register.HandedIn attempt) throws IOException, UnusableFolder {
        Optional<Grade> grade = grade(attempt);
        return grade.isPresent()
                ? grade.get().card()
                : Scorecard.of(asked(), Map.of(), Words.of("not-graded.not-yet"), terms.rubric());
    }

    private List<RequirementSpec> asked() {
        return plan.requirements().stream().map(Exercises.catalogue()::require).toList();
    }

    /** Full marks, without what is given by hand. */
    Points worth() {
        return terms.rubric().worth(asked());
    }

    /** The grade that counts; empty if nothing was judged yet. */
    public Optional<Grade> grade(Register.Row row) throws IOException, UnusableFolder {
        return grade(counts(row));
    }

    /** Whether everything of it was judged that is judged already; what waits for its first time is not looked at. */
    public boolean complete(Register.Row row) throws IOException, UnusableFolder {
        for (Register.HandedIn attempt : judged(row)) {
            if (!grade(attempt).map(Grade::complete).orElse(true)) {
                return false;
            }
        }
        return true;
    }

    /** The grade of an attempt; empty if it was not judged yet. */
    Optional<Grade> grade(Register.HandedIn attempt) throws IOException, UnusableFolder {
        String key = key(attempt);
        OptionalInt counting = ledger.counting(key);
        return counting.isPresent() ? Optional.of(grade(key, counting.getAsInt())) : Optional.empty();
    }

    /**
     * The grade that the {@code number}th judgement gives, whether or not it counts.
     *
     * @throws UnusableFolder if there is none
     */
    public Grade grade(Register.Row row, int number) throws IOException, UnusableFolder {
        return grade(key(row), number);
    }

    private Grade grade(String key, int number) throws IOException, UnusableFolder {
        Judgement judgement = folder.judgement(key, number);
        Scorecard card = Scorecard.of(
                asked(),
                judgement.verdicts(),
                judgement.fault().orElseGet(() -> Words.of("not-graded.no-verdict")),
                terms.rubric());
        return new Grade(
                new Submission(folder.jar(judgement.submission()), judgement.submission()),
                plan,
                card,
                judgement.millis(),
                judgement.remarks(),
                judgement.fault(),
                terms);
    }

    /** The same by other terms. */
    public Gradebook by(Terms other) {
        return new Gradebook(folder, register, plan, other, adjustments, ledger);
    }

    /** The same by other decisions. */
    public Gradebook by(Adjustments other) {
        return new Gradebook(folder, register, plan, terms, other, ledger);
    }

    /** The same with other judgements counting. */
    public Gradebook by(Ledger other) {
        return new Gradebook(folder, register, plan, terms, adjustments, other);
    }
}
