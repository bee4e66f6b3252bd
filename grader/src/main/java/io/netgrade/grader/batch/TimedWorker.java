package io.netgrade.grader.batch;

import io.netgrade.suite.worker.ForwardingWorkerProcess;
import io.netgrade.suite.worker.WorkerProcess;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A worker that is ended by force when its time is over. The time begins when it takes its order, not when it is started. */
final class TimedWorker extends ForwardingWorkerProcess {

    private final WorkerProcess worker;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CompletableFuture<Boolean> overdue;

    TimedWorker(WorkerProcess worker, Duration limit) {
        super(worker);
        this.worker = worker;
        overdue = new CompletableFuture<Boolean>().completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> unused = overdue.thenAcceptAsync(
                isOverdue -> {
                    if (isOverdue) {
                        end();
                    }
                },
                Workers.OWN_THREAD);
    }

    private void end() {
        if (closed.compareAndSet(false, true)) {
            worker.close();
        }
    }

    /** Whether it was ended because its time was over. */
    boolean isOverdue() {
        return overdue.getNow(false);
    }

    @Override
    public void close() {
        overdue.complete(false);
        end();
    }
}
