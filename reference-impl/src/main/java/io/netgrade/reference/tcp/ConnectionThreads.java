package io.netgrade.reference.tcp;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * A thread per connection, of which there are at most {@value #AT_ONCE}.
 *
 * <p>At the bound the server stops accepting: further clients wait in the listener's queue, which the system bounds too,
 * and are served as soon as an earlier one has gone. Nobody is turned away and memory stays bounded.
 */
public final class ConnectionThreads {

    /** How many connections are served at once. */
    public static final int AT_ONCE = 2_048;

    private final ServerSocket listener;
    private final Session session;
    private final Semaphore places;
    private final Executor threads = SessionThreads.fresh();

    /**
     * @param atOnce how many connections to serve at once
     */
    ConnectionThreads(int atOnce, ServerSocket listener, Session session) {
        this.places = new Semaphore(atOnce);
        this.listener = listener;
        this.session = session;
    }

    /** Accepts connections until the listener is closed and gives each a thread of its own. */
    public static void serve(ServerSocket listener, Session session) {
        new ConnectionThreads(AT_ONCE, listener, session).serveAll();
    }

    void serveAll() {
        while (!listener.isClosed()) {
            places.acquireUninterruptibly();
            Socket connection = Accepting.next(listener);
            if (connection == null || !begin(connection)) {
                places.release();
            }
        }
    }

    /** Whether there was a thread for a connection; where there is none the connection is closed. */
    private boolean begin(Socket connection) {
        try {
            threads.execute(() -> {
                try {
                    session.serveAndClose(connection);
                } finally {
                    places.release();
                }
            });
            return true;
        } catch (OutOfMemoryError noThread) {
            System.err.println("no further thread: " + noThread.getMessage());
            OrderlyClose.of(connection);
            return false;
        }
    }
}
