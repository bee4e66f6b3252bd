package io.netgrade.grader.selftest;

import io.netgrade.grader.report.Grade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Holds trials, some at a time. */
public final class Selftest {

    private final Trial.Judging judging;
    private final Progress progress;
    private final List<Trial> trials;

    /** @param out takes the lines that say how far it is */
    public Selftest(List<Trial> trials, Trial.Judging judging, Consumer<String> out) {
        this.trials = List.copyOf(trials);
        this.judging = judging;
        this.progress = new Progress(trials, out);
    }

    /** Hears of everything so far each time when all trials of one seed are over: many seeds take hours. */
    @FunctionalInterface
    public interface AfterSeed {
        /**
         * Keeps what has happened so far.
         *
         * @throws IOException if that fails, which ends the selftest
         */
        void keep(List<Trial.Held> soFar) throws IOException;
    }

    /**
     * Holds all trials and gives what happened in their order, which does not depend on {@code jobs}.
     *
     * @param jobs how many are held at a time, 1 or more
     * @throws IOException if a worker cannot be started, or from {@code afterSeed}
     */
    public List<Trial.Held> hold(int jobs, AfterSeed afterSeed) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(2 * jobs);
        try {
            List<Future<Trial.Held>> waiting = new ArrayList<>();
            for (Trial trial : trials) {
                waiting.add(pool.submit(() -> hold(trial)));
            }
            List<Trial.Held> held = new ArrayList<>();
            for (Future<Trial.Held> next : waiting) {
                held.add(next.get());
                if (isLastOfItsSeed(held.size() - 1)) {
                    afterSeed.keep(List.copyOf(held));
                }
            }
            return held;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isLastOfItsSeed(int index) {
        return index == trials.size() - 1
                || trials.get(index).plan().seed()
                        != trials.get(index + 1).plan().seed();
    }

    private Trial.Held hold(Trial trial) throws IOException {
        Grade grade = judging.judge(trial.specimen().jar(), trial.plan(), message -> progress.heard(trial, message));
        Trial.Held held = new Trial.Held(trial, grade);
        progress.ended(held);
        return held;
    }
}
