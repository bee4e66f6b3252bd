package io.netgrade.grader.cell;

import io.netgrade.suite.worker.TemporaryFolder;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A worker with a folder of its own on this machine, which is removed with it, however it ends. */
record WorkerFolder(WorkerProcess worker, Path folder, Runnable afterwards) implements WorkerProcess {

    private static final Duration DYING = Duration.ofSeconds(10);

    @Override
    public OutputStream input() {
        return worker.input();
    }

    @Override
    public InputStream output() {
        return worker.output();
    }

    @Override
    public boolean awaitEnd(Duration patience) {
        return worker.awaitEnd(patience);
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
