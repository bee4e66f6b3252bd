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
import io.netgrade.suite.verdict.Scorecard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The grades of a batch: what workers found, by the terms of the course.
 *
 * @param folder where judgements are
 * @param plan what was judged
 * @param terms what verdicts are worth
 * @param ledger which judgements count
 */
public record Gradebook(BatchFolder folder, Plan plan, Terms terms, Ledger ledger) {

    /** The key of what a submission's latest attempt is judged by. */
    public String key(Register.Row row) {
        return JudgementKey.of(row.latest().jar(), plan, Exercises.version());
    }

    /** The grade that counts; empty if nothing was judged yet. */
    public Optional<Grade> grade(Register.Row row) throws IOException, UnusableFolder {
        String key = key(row);
        OptionalInt counting = ledger.counting(key);
        return counting.isPresent() ? Optional.of(grade(row, counting.getAsInt())) : Optional.empty();
    }

    /**
     * The grade that the {@code number}th judgement gives, whether or not it counts.
     *
     * @throws UnusableFolder if there is none
     */
    public Grade grade(Register.Row row, int number) throws IOException, UnusableFolder {
        Judgement judgement = folder.judgement(key(row), number);
        List<RequirementSpec> asked =
                plan.requirements().stream().map(Exercises.catalogue()::require).toList();
        Scorecard card = Scorecard.of(
                asked, judgement.verdicts(), judgement.fault().orElse("no verdict arrived"), terms.rubric());
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
        return new Gradebook(folder, plan, other, ledger);
    }

    /** The same with other judgements counting. */
    public Gradebook by(Ledger other) {
        return new Gradebook(folder, plan, terms, other);
    }
}
