package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Assignment;
import java.io.IOException;
import java.util.Optional;

/**
 * What a batch has left, as it counts now.
 *
 * @param register who handed in what
 * @param book what it is worth
 */
record Course(Register register, Gradebook book) {

    /**
     * Reads it.
     *
     * @throws UserError if something of it cannot be used
     */
    static Course read(BatchFolder folder) throws IOException {
        try {
            return of(folder, folder.ledger());
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }

    /** As {@link #read}, as if nobody had decided anything about single students. */
    static Course undecided(BatchFolder folder) throws IOException {
        try {
            return undecided(folder, folder.ledger());
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }

    static Course of(BatchFolder folder, Ledger ledger) throws IOException, UnusableFolder {
        Course course = undecided(folder, ledger);
        Adjustments decided = AdjustmentsInput.kept(folder).read(course.assignment(), course.register());
        return new Course(course.register(), course.book().by(decided));
    }

    /** As if nobody had decided anything about single students. */
    static Course undecided(BatchFolder folder, Ledger ledger) throws IOException, UnusableFolder {
        requireSameSuite(ledger);
        Plan plan = folder.requirePlan();
        Assignment assignment = AssignmentInput.parse(folder.assignmentFile(), folder.assignment());
        Register register = folder.register();
        return new Course(
                register,
                new Gradebook(
                        folder,
                        register,
                        plan,
                        new Terms(Optional.of(assignment), ledger.withdrawn()),
                        Adjustments.NONE,
                        ledger));
    }

    /**
     * Another suite may judge otherwise, so that nothing of the batch would be comparable.
     *
     * @throws UserError if the batch was judged by another version
     */
    static void requireSameSuite(Ledger ledger) {
        ledger.suite().filter(suite -> !suite.equals(Exercises.version())).ifPresent(suite -> {
            throw new UserError("this batch was judged by Netgrade " + suite + ", and this is " + Exercises.version()
                    + ": go on with that version, or grade anew into another --out");
        });
    }

    Assignment assignment() {
        return book.assignment();
    }
}
