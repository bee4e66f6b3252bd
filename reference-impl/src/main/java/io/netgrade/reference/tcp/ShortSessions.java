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
 *   wait for a place --> accept --> if nobody else waits, start a thread --> serve --> if fewer than 16 wait, again
 * </pre>
 *
 * <p>That several go back and wait is what makes it fast: with one alone, nearly every connection of a crowd would pay for
 * waking a thread of the pool, which cost more than a third of all requests a second.
 *
 * At most {@value ConnectionThreads#AT_ONCE} are served at once, and at the bound happens what {@link ConnectionThreads}
 * says.
 */
public final class ShortSessions {

    /** How many threads may wait for a connection at once after they have served one. */
    private static final int WAITING_AT_ONCE = 16;

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
        } while (!listener.isClosed() && waitsAgain());
        if (listener.isClosed()) {
            closed.countDown();
        }
    }

    private boolean waitsAgain() {
        return waiting.getAndUpdate(now -> Math.min(now + 1, WAITING_AT_ONCE)) < WAITING_AT_ONCE;
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
