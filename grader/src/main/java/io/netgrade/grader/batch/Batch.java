package io.netgrade.grader.batch;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Job;
import io.netgrade.grader.lanes.Lanes;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Judges jars, some at a time, and keeps what is found of each as soon as it is found. It may be stopped at any moment: what
 * was kept need not be judged again.
 */
public final class Batch {

    /** A worker that breaks off is our fault or the machine's, so the jar gets other workers; but not for ever. */
    private static final int MOST_TURNS_FOR_ONE = 3;

    private final BatchLog log;
    private final Cell cell;
    private final Plan plan;
    private final Settings settings;
    private final Consumer<Event> listener;

    /**
     * How it is done.
     *
     * @param jobs how many workers at a time, from 1
     * @param limit how long a jar may keep its workers; what it has no verdict for then is not graded
     */
    public record Settings(int jobs, Duration limit) {}

    /** @param listener hears what happens, from several threads, one at a time */
    public Batch(BatchLog log, Cell cell, Plan plan, Settings settings, Consumer<Event> listener) {
        this.log = log;
        this.cell = cell;
        this.plan = plan;
        this.settings = settings;
        this.listener = listener;
    }

    /** A jar, and how often it was graded before and is graded now. */
    private record Task(Work work, int before, int turn) {
        int number() {
            return before + turn;
        }

        Task again() {
            return new Task(work, before, turn + 1);
        }
    }

    /**
     * Judges {@code works}; returns when each has a judgement.
     *
     * @param already how many others need none, for those who watch
     * @throws IOException if workers cannot be started, or nothing more can be kept; what was kept until then is
     */
    public void judge(List<Work> works, int already) throws IOException {
        long begin = System.nanoTime();
        hear(new Event.Began(works.size(), plan.items().size(), already));
        var ledger = log.ledger();
        Judge judge = new Judge(plan, cell, settings.limit());
        try (Lanes lanes = Lanes.apart(cell, settings.jobs())) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (Work work : works) {
                Task task = new Task(work, ledger.next(work.key()) - 1, 1);
                all.add(judge(task, judge, lanes::grade, lanes));
            }
            await(all);
        }
        hear(new Event.Ended(millisSince(begin)));
    }

    /** The first failure ends the batch: whatever else is running is stopped, and nothing of it is kept. */
    private static void await(List<CompletableFuture<Void>> all) throws IOException {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        all.forEach(one -> {
            var unused = one.exceptionally(cause -> {
                failed.completeExceptionally(cause);
                return null;
            });
        });
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)), failed)
                    .join();
        } catch (CompletionException stopped) {
            throw stopped.getCause() instanceof IOException cannot ? cannot : new IOException(stopped.getCause());
        }
    }

    /** Judges one jar, and keeps what is found of it; once more with other workers if it broke off. */
    private CompletableFuture<Void> judge(
            Task task, Judge judge, Function<Job, CompletableFuture<Job.Result>> grade, Lanes lanes) {
        Work work = task.work();
        AtomicLong begin = new AtomicLong();
        Runnable begun = () -> {
            begin.set(System.nanoTime());
            hear(new Event.Started(work.key(), work.from(), task.number()));
        };
        return judge.job(work, begun, message -> heard(work, message))
                .thenCompose(grade)
                .thenCompose(result -> {
                    Judgement found = judge.judgement(work, task.number(), result);
                    keep(found);
                    boolean again = found.ending() == Ending.BROKEN && task.turn() < MOST_TURNS_FOR_ONE;
                    hear(ended(work, found, again, millisSince(begin.get())));
                    return again
                            ? judge(task.again(), judge, lanes::gradeNext, lanes)
                            : CompletableFuture.completedFuture(null);
                });
    }

    private void keep(Judgement found) {
        try {
            log.add(found);
        } catch (IOException cannotBeKept) {
            throw new CompletionException(cannotBeKept);
        }
    }

    private void heard(Work work, Message message) {
        if (message instanceof Message.Judged judged) {
            hear(new Event.Advanced(
                    work.key(),
                    work.from(),
                    judged.requirement(),
                    judged.verdict().name()));
        }
    }

    private Event ended(Work work, Judgement found, boolean again, long millis) {
        int passed = count(found, Verdict.Passed.class);
        int aside = count(found, Verdict.NotApplicable.class);
        int judged = found.verdicts().size() - count(found, Verdict.NotGraded.class);
        return new Event.Judged(
                work.key(),
                work.from(),
                found.number(),
                found.ending(),
                found.fault(),
                again,
                passed,
                judged - passed - aside,
                plan.items().size() - judged,
                millis);
    }

    private static int count(Judgement found, Class<? extends Verdict> kind) {
        return (int) found.verdicts().values().stream().filter(kind::isInstance).count();
    }

    private synchronized void hear(Event event) {
        listener.accept(event);
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
