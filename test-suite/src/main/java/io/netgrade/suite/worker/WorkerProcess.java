package io.netgrade.suite.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/** A worker that has been started somewhere and waits for its order; see {@link Worker}. */
public interface WorkerProcess extends AutoCloseable {

    /** Where it takes its order from. */
    OutputStream input();

    /** What it says, a {@link Message} per line; ends when it ends. */
    InputStream output();

    /** Waits until it has ended, at most {@code patience}; whether it has. */
    boolean awaitEnd(Duration patience);

    /** Ends it by force, with everything that it started, and leaves nothing of it behind. Does nothing a second time. */
    @Override
    void close();

    /**
     * Starts a worker on this machine.
     *
     * @param command what starts it, such as {@code java -cp ... io.netgrade.suite.worker.Worker}
     * @throws IOException if it cannot be started
     */
    static WorkerProcess start(List<String> command) throws IOException {
        return new LocalWorker(command);
    }
}
