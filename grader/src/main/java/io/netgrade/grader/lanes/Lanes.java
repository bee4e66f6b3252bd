package io.netgrade.grader.lanes;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Share;
import io.netgrade.suite.worker.AtExit;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/**
 * A number of lanes in each of which one worker runs at a time. While submissions wait, each lane takes one of its own. Once none
 * waits, idle lanes help with the submissions that are still being graded, so that no processor is idle at the end.
 */
public final class Lanes implements AutoCloseable {

    /** A worker waits about half of its time, for a program or for silence. */
    private static final int LANES_PER_CORE = 2;

    private final Cell cell;
    private final IntFunction<Share> shares;
    private final int most;
    private final Deque<Running> waiting = new ArrayDeque<>();
    private final List<Running> running = new ArrayList<>();
    private final List<Thread> lanes = new ArrayList<>();
    private boolean closed;

    private Lanes(Cell cell, int most, IntFunction<Share> shares) {
        this.cell = cell;
        this.most = Math.max(1, Math.min(most, cell.workersAtATime()));
        this.shares = shares;
    }

    /**
     * Lanes that share the whole machine.
     *
     * @param most how many workers may run at a time, from 1
     */
    public static Lanes together(Cell cell, int most) {
        return new Lanes(cell, most, lane -> Share.WHOLE);
    }

    /**
     * Lanes with a part of the processors each, so that a submission takes nothing from its neighbours.
     *
     * @param most how many workers may run at a time, from 1
     */
    public static Lanes apart(Cell cell, int most) {
        return new Lanes(cell, most, lane -> new Share(lane, most));
    }

    /** As many lanes as keep this machine's processors busy. */
    public static int usual() {
        return LANES_PER_CORE * Runtime.getRuntime().availableProcessors();
    }

    /**
     * Has a submission graded as soon as a lane is free.
     *
     * @return how it ended; fails with an {@link IOException} if a worker cannot be started or does not take its order, or if the
     *     lanes are closed before
     */
    public CompletableFuture<Job.Result> grade(Job job) {
        return put(job, false);
    }

    /** As {@link #grade}, before everything that waits. */
    public CompletableFuture<Job.Result> gradeNext(Job job) {
        return put(job, true);
    }

    private synchronized CompletableFuture<Job.Result> put(Job job, boolean first) {
        Running next = new Running(job);
        if (closed) {
            next.fail(new IOException("stopped"));
        } else if (first) {
            waiting.addFirst(next);
        } else {
            waiting.addLast(next);
        }
        if (lanes.size() < most) {
            open();
        }
        notifyAll();
        return next.result();
    }

    /** A lane more; those that a single submission may need are opened as it is found to need them. */
    private void open() {
        int lane = lanes.size();
        Thread thread = new Thread(() -> work(shares.apply(lane)), "lane " + lane);
        thread.setDaemon(true);
        lanes.add(thread);
        thread.start();
    }

    private void work(Share share) {
        Workers workers = new Workers(cell, share, this::anybodyWaits);
        AtExit interrupted = AtExit.run(workers::close);
        try (interrupted;
                workers) {
            for (Optional<Running> next = next(); next.isPresent(); next = next()) {
                work(next.get(), workers);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Running next, Workers workers) throws InterruptedException {
        try {
            WorkerProcess worker = workers.take();
            next.letWork(worker);
        } catch (IOException | RuntimeException failed) {
            next.fail(failed);
        } finally {
            leave(next);
        }
    }

    private synchronized boolean anybodyWaits() {
        return !waiting.isEmpty();
    }

    /** What a free lane does next; waits until there is something. Empty once the lanes are closed. */
    private synchronized Optional<Running> next() throws InterruptedException {
        while (!closed) {
            Optional<Running> next = own().or(this::help);
            if (next.isPresent()) {
                next.get().join();
                if (lanes.size() < most && running.stream().anyMatch(Running::wantsHelp)) {
                    open();
                }
                return next;
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<Running> own() {
        Optional<Running> own = Optional.ofNullable(waiting.pollFirst());
        own.ifPresent(running::add);
        return own;
    }

    private Optional<Running> help() {
        return running.stream().filter(Running::wantsHelp).findFirst();
    }

    private void leave(Running left) {
        boolean over;
        synchronized (this) {
            over = left.leave();
            if (over) {
                running.remove(left);
            }
        }
        if (over) {
            left.end();
        }
    }

    /** Ends all workers by force, and whatever has no result yet fails. */
    @Override
    public void close() {
        List<Running> unfinished;
        synchronized (this) {
            closed = true;
            unfinished = new ArrayList<>(running);
            unfinished.addAll(waiting);
            notifyAll();
        }
        unfinished.forEach(each -> each.fail(new IOException("stopped")));
        for (Thread lane : lanes) {
            try {
                lane.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
