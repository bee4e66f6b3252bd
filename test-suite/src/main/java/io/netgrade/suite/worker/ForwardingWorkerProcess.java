package io.netgrade.suite.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** A worker that is another one, and ends in a way of its own. */
public abstract class ForwardingWorkerProcess implements WorkerProcess {

    private final WorkerProcess worker;

    /** @param worker which one it is */
    protected ForwardingWorkerProcess(WorkerProcess worker) {
        this.worker = worker;
    }

    @Override
    public final OutputStream input() {
        return worker.input();
    }

    @Override
    public final InputStream output() {
        return worker.output();
    }

    @Override
    public final boolean awaitEnd(Duration patience) {
        return worker.awaitEnd(patience);
    }
}
