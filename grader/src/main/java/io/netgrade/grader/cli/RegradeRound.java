package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Batch;
import io.netgrade.grader.batch.Work;
import io.netgrade.grader.gradebook.Differences;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Entry;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is judged once more, shown beside what counts, and counts or not when somebody has decided. */
final class RegradeRound {

    private final BatchLog log;
    private final Batch batch;
    private final Worklist list;
    private final Console console;

    RegradeRound(BatchLog log, Batch batch, Worklist list, Console console) {
        this.log = log;
        this.batch = batch;
        this.list = list;
        this.console = console;
    }

    /** A regrade that was stopped goes on; one that is complete waits until somebody decides. */
    void judge(Regrade regrade) throws IOException, UnusableFolder {
        Ledger ledger = log.ledger();
        if (ledger.undecided().isEmpty()) {
            log.append(new Entry.RegradeBegun(log.now(), numbers(regrade, ledger)));
        } else if (regrade.isRefused()) {
            decided(false);
            return;
        } else if (!regrade.isWanted() && !regrade.consent().isGiven()) {
            console.say(
                    "A regrade waits to be decided: the same command with --regrade goes on with it and shows what has"
                            + " changed; --yes or --no decides it.");
            return;
        } else {
            requireNobodyElse(regrade, ledger);
        }
        Ledger begun = log.ledger();
        Map<String, Integer> numbers = begun.undecided().orElseThrow();
        List<Work> again = list.works(key -> numbers.containsKey(key) && !begun.reached(key));
        batch.judge(again, numbers.size() - again.size());
        decide(regrade.consent());
    }

    /** The numbers by which those who are meant will be judged. */
    private Map<String, Integer> numbers(Regrade regrade, Ledger ledger) throws IOException, UnusableFolder {
        Map<String, Integer> numbers = new TreeMap<>();
        Gradebook book = list.book(ledger);
        for (Register.Row row : regrade.of(list.register(), book)) {
            book.judged(row).stream().map(book::key).forEach(key -> numbers.put(key, ledger.next(key)));
        }
        return numbers;
    }

    /** What is decided must be what was asked for. */
    private void requireNobodyElse(Regrade regrade, Ledger ledger) throws IOException, UnusableFolder {
        Map<String, Integer> waiting = ledger.undecided().orElseThrow();
        if (!regrade.isOfAll()
                && !waiting.keySet().containsAll(numbers(regrade, ledger).keySet())) {
            throw new UserError(
                    "a regrade of others waits to be decided: first the same command with --regrade --yes or"
                            + " --regrade --no, then this one");
        }
    }

    private void decide(Consent consent) throws IOException, UnusableFolder {
        Ledger ledger = log.ledger();
        Changes changes = new Changes(Differences.between(list.book(ledger), list.book(ledger.accepted())));
        changes.show(console, log.folder().root().resolve(Changes.FILE));
        Optional<Boolean> answer =
                changes.isEmpty() ? Optional.of(true) : consent.to("Does what was judged again count from now on?");
        if (answer.isEmpty()) {
            console.say(
                    "Nothing is replaced yet. The same command with --regrade --yes replaces it, with --regrade --no it is"
                            + " dropped.");
            return;
        }
        decided(answer.get());
    }

    private void decided(boolean accepted) throws IOException {
        log.append(new Entry.RegradeDecided(log.now(), accepted));
        console.say(accepted ? "What was judged again counts from now on." : "What was judged again is dropped.");
    }
}
