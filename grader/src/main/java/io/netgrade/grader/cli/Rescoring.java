package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Differences;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what counts: shows who gains or loses what, and makes the change if it may. Starts no program. */
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

    /** What was decided before and fits nobody any more must not keep anybody from replacing it. */
    private Course asItCounts(BatchLog log) throws IOException, UnusableFolder {
        try {
            return Course.of(folder, log.ledger());
        } catch (UserError unreadable) {
            console.say("What was decided before cannot be read any more, and is taken for nothing: "
                    + unreadable.getMessage());
            return Course.undecided(folder, log.ledger());
        }
    }

    /**
     * Makes a change.
     *
     * @param change what counts afterwards, by what counts now
     * @param recording writes it down, before anything is published
     * @return the exit code
     * @throws UserError if the folder cannot be used
     */
    int change(UnaryOperator<Gradebook> change, Recording recording) throws IOException {
        consent.requireSound();
        try (BatchLog log = BatchLog.open(folder, Disk.ofThisMachine(), Clock.systemUTC())) {
            Course course = asItCounts(log);
            Gradebook after = change.apply(course.book());
            new Changes(Differences.between(course.book(), after))
                    .show(console, folder.root().resolve(Changes.FILE));
            Optional<Boolean> answer = consent.to("Make this change?");
            if (answer.isEmpty() || !answer.get()) {
                console.say("Nothing is changed" + (answer.isEmpty() ? "; --yes changes it." : "."));
                return ExitCodes.ALL_PASSED;
            }
            recording.in(log);
            ResultsWriter.write(log, after);
            console.say("Changed. Results and feedback are written anew in " + folder.root() + ".");
            return ExitCodes.ALL_PASSED;
        } catch (UnusableFolder unusable) {
            throw new UserError(String.valueOf(unusable.getMessage()));
        }
    }
}
