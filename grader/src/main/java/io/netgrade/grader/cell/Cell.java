package io.netgrade.grader.cell;

import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;

/** A place in which workers run, one submission each. It may be used by many threads at a time. */
public interface Cell extends AutoCloseable {

    /** How strong its walls are. */
    Isolation isolation();

    /** The release of the Java that runs submissions there, such as 17. */
    int javaRelease();

    /** Whether requirements that need {@code capability} can be observed there. */
    boolean offers(Capability capability);

    /** How many workers can run there at a time. */
    default int workersAtATime() {
        return Integer.MAX_VALUE;
    }

    /** Starts a worker there that may use the whole machine; see {@link #start(Share)}. */
    default WorkerProcess start() throws IOException {
        return start(Share.WHOLE);
    }

    /**
     * Starts a worker there, which waits for its order.
     *
     * @param share the processors that it and its programs may use
     * @throws IOException if it cannot be started, which is never a submission's doing
     */
    WorkerProcess start(Share share) throws IOException;

    /** Removes what all of its workers shared. */
    @Override
    void close();

    /** Plain processes of this user: no walls. */
    static Cell plain() {
        return new PlainLevel().open();
    }
}
