package io.netgrade.grader.cell;

import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.subject.Machine;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.util.List;

/** A cell on this very machine: only the walls differ. */
record LocalCell(Isolation isolation, int workersAtATime, Starter starter) implements Cell {

    LocalCell(Isolation isolation, Starter starter) {
        this(isolation, Integer.MAX_VALUE, starter);
    }

    /** Starts a worker behind these walls, by a command that begins with {@code prefix}. */
    @FunctionalInterface
    interface Starter {
        WorkerProcess start(List<String> prefix) throws IOException;
    }

    @Override
    public int javaRelease() {
        return Runtime.version().feature();
    }

    @Override
    public boolean offers(Capability capability) {
        return Machine.offers(capability);
    }

    @Override
    public WorkerProcess start(Share share) throws IOException {
        return starter.start(share.prefix());
    }

    @Override
    public void close() {
        // Each worker removes what it had.
    }
}
