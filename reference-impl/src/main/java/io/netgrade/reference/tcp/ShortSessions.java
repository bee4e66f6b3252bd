package io.netgrade.reference.tcp;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thread per connection, for sessions so short that handing the connection to another thread, or making one for it,
 * would cost more than to serve it. Whoever accepts a connection serves it, after making sure that another thread waits
 * for the next one:
 *
 * <pre>
 *   wait for a place --> accept --> if nobody else waits, start a thread --> serve --> if nobody waits, again
 * </pre>
 *
 * At most {@value ConnectionThreads#AT_ONCE} are served at once, and at the bound happens what {@link ConnectionThreads}
 * says.
 */
public final class ShortSessions {

    private final ServerSocket listener;
    private final Session session;
    private final Semaphore places;
    private final Executor threads = SessionThreads.used();
    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param atOnce how many connections to serve at once
     */
    ShortSessions(int atOnce, ServerSocket listener, Session session) {
        this.places = new Semaphore(atOnce);
        this.listener = listener;
        this.session = session;
    }

    /** Accepts connections until the listener is closed and gives each a thread of its own. */
    public static void serve(ServerSocket listener, Session session) {
        new ShortSessions(ConnectionThreads.AT_ONCE, listener, session).serveAll();
    }

    void serveAll() {
        startWaiting();
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWaiting() {
        waiting.incrementAndGet();
        try {
            threads.execute(this::acceptAndServe);
        } catch (OutOfMemoryError noThread) {
            // The system has no further thread: then this one comes back for the next connection.
            waiting.decrementAndGet();
            System.err.println("no further thread: " + noThread.getMessage());
        }
    }

    private void acceptAndServe() {
        do {
            serveNext();
        } while (!listener.isClosed() && waiting.compareAndSet(0, 1));
        if (listener.isClosed()) {
            closed.countDown();
        }
    }

    /** Waits for one connection and serves it; one that waits at the beginning is one that waits no longer at the end. */
    private void serveNext() {
        places.acquireUninterruptibly();
        try {
            Socket connection = Accepting.next(listener);
            waiting.decrementAndGet();
            if (connection != null) {
                if (waiting.get() == 0) {
                    startWaiting();
                }
                session.serveAndClose(connection);
            }
        } finally {
            places.release();
        }
    }
}
