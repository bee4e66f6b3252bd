package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Difference;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.gradebook.Publication;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what verdicts are worth: shows who gains or loses what, and makes the change if it may. Starts no program. */
final class Rescoring {

    private final BatchFolder folder;
    private final Consent consent;
    private final Console console;

    Rescoring(BatchFolder folder, Consent consent, Console console) {
        this.folder = folder;
        this.consent = consent;
        this.console = console;
    }

    /** Writes down that the change was made. */
    @FunctionalInterface
    interface Recording {
        void in(BatchLog log) throws IOException;
    }

    /**
     * Makes a change.
     *
     * @param terms what verdicts are worth afterwards, by what they are worth now
     * @param recording writes it down, before anything is published
     * @return the exit code
     * @throws UserError if the folder cannot be used
     */
    int change(UnaryOperator<Terms> terms, Recording recording) throws IOException {
        consent.requireSound();
        try (BatchLog log = BatchLog.open(folder, Disk.ofThisMachine(), Clock.systemUTC())) {
            Course course = Course.of(folder, log.ledger());
            Gradebook after = course.book().by(terms.apply(course.book().terms()));
            new Changes(Difference.between(course.book(), after, course.register()))
                    .show(console, folder.root().resolve(Changes.FILE));
            Optional<Boolean> answer = consent.to("Make this change?");
            if (answer.isEmpty() || !answer.get()) {
                console.say("Nothing is changed" + (answer.isEmpty() ? "; --yes changes it." : "."));
                return ExitCodes.ALL_PASSED;
            }
            recording.in(log);
            new Publication(log, Distribution::replay).write(after, course.register());
            console.say("Changed. Results and feedback are written anew in " + folder.root() + ".");
            return ExitCodes.ALL_PASSED;
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }
}
