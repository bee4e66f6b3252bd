package io.netgrade.reference.tcp;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** How a server accepts, and what it does when it cannot. */
final class Accepting {

    /** The pause in milliseconds before the next attempt. */
    static final int PAUSE_MILLIS = 50;

    private Accepting() {}

    /**
     * Waits for the next connection. A failure is reported and followed by a pause: one lost connection, or too many open
     * files, must not end a server, and asking again at once would keep a core busy until files are free.
     *
     * @return null after a failure, and when the listener was closed
     */
    static @Nullable Socket next(ServerSocket listener) {
        try {
            return listener.accept();
        } catch (IOException failure) {
            if (!listener.isClosed()) {
                System.err.println("not accepted: " + failure.getMessage());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
            return null;
        }
    }
}
