package io.netgrade.grader.cell;

import io.netgrade.suite.worker.ForwardingWorkerProcess;
import io.netgrade.suite.worker.TemporaryFolder;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A worker with a folder of its own on this machine, which is removed with it, however it ends. */
final class WorkerFolder extends ForwardingWorkerProcess {

    private static final Duration DYING = Duration.ofSeconds(10);

    private final WorkerProcess worker;
    private final Path folder;
    private final Runnable afterwards;

    WorkerFolder(WorkerProcess worker, Path folder, Runnable afterwards) {
        super(worker);
        this.worker = worker;
        this.folder = folder;
        this.afterwards = afterwards;
    }

    @Override
    public void close() {
        worker.close();
        worker.awaitEnd(DYING);
        afterwards.run();
        try {
            TemporaryFolder.delete(folder);
        } catch (IOException resists) {
            throw new UncheckedIOException("cannot remove " + folder, resists);
        }
    }
}
