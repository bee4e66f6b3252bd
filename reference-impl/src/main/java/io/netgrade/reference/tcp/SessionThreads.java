package io.netgrade.reference.tcp;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for sessions. None of them keeps the process alive: the main thread does.
 *
 * <p>They are platform threads on every JDK. Virtual threads (JEP 444, JDK 21) were tried and measured: with at most
 * {@value ConnectionThreads#AT_ONCE} sessions they served no more requests a second, and on JDK 25.0.3 a soak test ended
 * with sessions that never woke up again; releases before 25.0.4 are known to lose wake-ups (JDK-8373120).
 */
public final class SessionThreads {

    /** How long, in seconds, a thread without a session is kept for the next one. */
    private static final int REST_SECONDS = 1;

    private SessionThreads() {}

    /** A new thread for each task, which suits sessions that last. */
    public static Executor fresh() {
        return task -> thread(task).start();
    }

    /** A thread that may have had other tasks before, which suits short sessions. */
    static Executor used() {
        // No queue: who hands in a task counts how many there may be. A thread that is free takes it, or a new one.
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, REST_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), SessionThreads::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "session");
        thread.setDaemon(true);
        return thread;
    }
}
