package io.netgrade.grader.lanes;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.cell.Share;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one lane, one after the other. Each takes one submission and ends; while submissions wait, the next worker starts
 * meanwhile, so that nobody waits for a Java to start.
 */
final class Workers implements AutoCloseable {

    /** A thread for each worker that starts or ends, since none may wait for another that hangs. */
    static final Executor OWN_THREAD = task -> {
        Thread thread = new Thread(task, "starts or ends a worker");
        thread.setDaemon(true);
        thread.start();
    };

    private final Cell cell;
    private final Share share;
    private final BooleanSupplier more;
    private @Nullable CompletableFuture<WorkerProcess> next;
    private boolean closed;

    /**
     * @param share the part of the machine that is this lane's
     * @param more whether another worker will be taken, as far as anybody knows
     */
    Workers(Cell cell, Share share, BooleanSupplier more) {
        this.cell = cell;
        this.share = share;
        this.more = more;
    }

    private synchronized void prepare() {
        if (next == null && !closed) {
            next = CompletableFuture.supplyAsync(this::started, OWN_THREAD);
        }
    }

    private synchronized CompletableFuture<WorkerProcess> taken() {
        prepare();
        CompletableFuture<WorkerProcess> taken = next;
        next = null;
        return taken == null ? CompletableFuture.failedFuture(new IOException("stopped")) : taken;
    }

    private WorkerProcess started() {
        try {
            return cell.start(share);
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }

    /**
     * A worker that waits for its order.
     *
     * @throws IOException if it cannot be started
     */
    WorkerProcess take() throws IOException, InterruptedException {
        CompletableFuture<WorkerProcess> starting = taken();
        try {
            WorkerProcess worker = starting.get();
            if (more.getAsBoolean()) {
                prepare();
            }
            return worker;
        } catch (InterruptedException anotherLaneFailed) {
            OWN_THREAD.execute(() -> end(starting));
            throw anotherLaneFailed;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cannot ? cannot : new IOException(failed.getCause());
        }
    }

    /** Ends the one that nobody took. */
    @Override
    public synchronized void close() {
        closed = true;
        CompletableFuture<WorkerProcess> unused = next;
        next = null;
        if (unused != null) {
            OWN_THREAD.execute(() -> end(unused));
        }
    }

    private static void end(CompletableFuture<WorkerProcess> unused) {
        try {
            unused.join().close();
        } catch (CompletionException neverStarted) {
            // Then there is nothing to end.
        }
    }
}
