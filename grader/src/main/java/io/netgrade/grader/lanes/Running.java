package io.netgrade.grader.lanes;

import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A job on which lanes work, or for which they will. Its counts are guarded by {@link Lanes}. */
final class Running {

    private final Job job;
    private final GradingRun run;
    private final CompletableFuture<Job.Result> result = new CompletableFuture<>();
    private @Nullable CompletableFuture<Boolean> overdue;
    private int lanes;

    Running(Job job) {
        this.job = job;
        this.run = new GradingRun(job.order(), job.jar(), job.listener());
    }

    CompletableFuture<Job.Result> result() {
        return result;
    }

    /** Whether one more lane would be of use. */
    boolean wantsHelp() {
        return lanes < run.usefulWorkers();
    }

    void join() {
        lanes++;
    }

    /** Whether the lane that leaves was the last one. */
    boolean leave() {
        lanes--;
        return lanes == 0;
    }

    void letWork(WorkerProcess worker) throws IOException {
        begin();
        run.letWork(worker);
    }

    private synchronized void begin() {
        if (overdue != null) {
            return;
        }
        job.begun().run();
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        overdue = over;
        job.limit().ifPresent(limit -> {
            over.completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
            // Ending a worker may take long, and must not hold up the thread that watches all limits.
            CompletableFuture<Void> unused = over.thenAcceptAsync(isOver -> stopAt(limit, isOver), Workers.OWN_THREAD);
        });
    }

    private void stopAt(Duration limit, boolean isOver) {
        if (isOver) {
            run.failed("it was not finished after " + limit.toMinutes() + " min");
            run.stop();
        }
    }

    void stop() {
        run.stop();
    }

    /** Says how it ended, once no lane works on it any more. */
    synchronized void end() {
        CompletableFuture<Boolean> over = overdue;
        boolean late = over != null && over.getNow(false);
        if (over != null) {
            over.complete(false);
        }
        result.complete(new Job.Result(run.report(), late));
    }

    void fail(Exception failed) {
        run.stop();
        result.completeExceptionally(failed);
    }
}
