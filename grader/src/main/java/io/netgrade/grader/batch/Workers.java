package io.netgrade.grader.batch;

import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Workers that are started ahead, while others work, so that nobody waits for a Java to start. Each takes one submission and
 * ends.
 */
final class Workers implements AutoCloseable {

    private final Cell cell;
    private final Deque<CompletableFuture<WorkerProcess>> ready = new ArrayDeque<>();
    private final ExecutorService starting;
    private int toCome;
    private boolean closed;

    /**
     * @param ahead how many wait ready
     * @param needed how many will be taken; more are not started, unless they are
     */
    Workers(Cell cell, int ahead, int needed) {
        this.cell = cell;
        this.toCome = needed;
        starting = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "starts workers");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < ahead; i++) {
            startAhead();
        }
    }

    private synchronized void startAhead() {
        if (toCome > 0 && !closed) {
            toCome--;
            ready.add(CompletableFuture.supplyAsync(this::started, starting));
        }
    }

    private WorkerProcess started() {
        try {
            return cell.start();
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }

    /**
     * A worker that waits for its order; the next one is started meanwhile.
     *
     * @throws IOException if it cannot be started
     */
    WorkerProcess take() throws IOException, InterruptedException {
        CompletableFuture<WorkerProcess> next;
        synchronized (this) {
            if (ready.isEmpty()) {
                // One more than was thought, since a worker broke off.
                toCome++;
                startAhead();
            }
            next = ready.remove();
        }
        try {
            WorkerProcess worker = next.get();
            startAhead();
            return worker;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cannot ? cannot : new IOException(failed.getCause());
        }
    }

    /** Ends those that nobody took. */
    @Override
    public void close() {
        Deque<CompletableFuture<WorkerProcess>> unused;
        synchronized (this) {
            closed = true;
            unused = new ArrayDeque<>(ready);
            ready.clear();
        }
        for (CompletableFuture<WorkerProcess> worker : unused) {
            starting.execute(() -> end(worker));
        }
        starting.shutdown();
    }

    private static void end(CompletableFuture<WorkerProcess> unused) {
        try {
            unused.join().close();
        } catch (CompletionException neverStarted) {
            // Then there is nothing to end.
        }
    }
}
