package io.netgrade.grader.batch;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Share;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.AtExit;
import io.netgrade.suite.worker.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Judges jars, some at a time, and keeps what is found of each as soon as it is found. It may be stopped at any moment: what
 * was kept need not be judged again.
 */
public final class Batch {

    /** A worker that breaks off is our fault or the machine's, so the jar gets another; but not for ever. */
    private static final int MOST_WORKERS_FOR_ONE = 3;

    private final BatchLog log;
    private final Cell cell;
    private final Plan plan;
    private final Settings settings;
    private final Consumer<Event> listener;

    /**
     * How it is done.
     *
     * @param jobs how many jars at a time, from 1
     * @param limit how long a jar may keep a worker; what it has no verdict for then is not graded
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

    /** A jar, and how often it was judged before. */
    private record Task(Work work, int before) {}

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
        Queue<Task> waiting = new ConcurrentLinkedQueue<>();
        works.forEach(work -> waiting.add(new Task(work, ledger.next(work.key()) - 1)));
        inLanes(Math.min(settings.jobs(), Math.max(1, works.size())), waiting);
        hear(new Event.Ended(millisSince(begin)));
    }

    private void inLanes(int lanes, Queue<Task> waiting) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(lanes);
        try {
            ExecutorCompletionService<Boolean> done = new ExecutorCompletionService<>(pool);
            List<Future<Boolean>> all = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                Share share = new Share(lane, lanes);
                all.add(done.submit(() -> inLane(share, waiting)));
            }
            for (int ended = 0; ended < all.size(); ended++) {
                done.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cannot ? cannot : new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            end(pool);
        }
    }

    /** The other lanes notice, end their workers, and keep nothing more. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a lane does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean inLane(Share share, Queue<Task> waiting) throws IOException, InterruptedException {
        if (waiting.isEmpty()) {
            return true;
        }
        Workers workers = new Workers(cell, share, () -> !waiting.isEmpty());
        AtExit interrupted = AtExit.run(workers::close);
        try (interrupted;
                workers) {
            for (Task next = waiting.poll(); next != null; next = waiting.poll()) {
                judge(next, workers);
            }
            return true;
        }
    }

    private void judge(Task task, Workers workers) throws IOException, InterruptedException {
        Judge judge = new Judge(plan, cell, settings.limit());
        Work work = task.work();
        for (int turn = 1; ; turn++) {
            int number = task.before() + turn;
            long begin = System.nanoTime();
            var worker = workers.take();
            hear(new Event.Started(work.key(), work.from(), number));
            Judgement found = judge.judge(work, number, worker, message -> heard(work, message));
            if (Thread.currentThread().isInterrupted()) {
                // Another lane failed, and nothing of this one's is worth keeping.
                throw new InterruptedException();
            }
            log.add(found);
            boolean again = found.ending() == Ending.BROKEN && turn < MOST_WORKERS_FOR_ONE;
            hear(ended(work, found, again, millisSince(begin)));
            if (!again) {
                return;
            }
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
