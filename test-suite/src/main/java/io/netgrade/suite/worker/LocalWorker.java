package io.netgrade.suite.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A worker that is a process of this machine. */
final class LocalWorker implements WorkerProcess {

    /** A worker's standard error is for whoever mends the harness, and noise to everybody else. */
    private static final ProcessBuilder.Redirect ERRORS =
            Boolean.getBoolean("netgrade.debug") ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD;

    private final Process process;

    LocalWorker(List<String> command) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        // What is to die with its parent (bwrap --die-with-parent) dies with the thread that started it: see prctl(2),
        // PR_SET_PDEATHSIG. So a thread of its own starts it and lives as long.
        Thread parent = new Thread(() -> startAndStay(command, started), "parent of a worker");
        parent.setDaemon(true);
        parent.start();
        try {
            process = started.join();
        } catch (CompletionException failed) {
            throw new IOException("cannot start a worker", failed.getCause());
        }
    }

    private static void startAndStay(List<String> command, CompletableFuture<Process> started) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ERRORS).start();
            started.complete(process);
            process.waitFor();
        } catch (IOException cannot) {
            started.completeExceptionally(cannot);
        } catch (InterruptedException nobodyInterruptsIt) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public OutputStream input() {
        return process.getOutputStream();
    }

    @Override
    public InputStream output() {
        return process.getInputStream();
    }

    @Override
    public boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
