package io.netgrade.reference.tcp;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads for sessions: virtual ones where the JDK has them, and otherwise platform threads. Sessions cannot tell the
 * difference. Neither kind keeps the process alive: the main thread does.
 */
public final class SessionThreads {

    /** How long, in seconds, a platform thread without a session is kept for the next one. */
    private static final int REST_SECONDS = 1;

    private SessionThreads() {}

    /** A virtual thread for each task, or else a new platform thread, which suits sessions that last. */
    public static Executor fresh() {
        MethodHandle start = virtualStart();
        return start == null ? task -> platformThread(task).start() : task -> startVirtual(start, task);
    }

    /** A virtual thread for each task, or else a platform thread that may have had others, which suits short sessions. */
    static Executor used() {
        MethodHandle start = virtualStart();
        return start == null ? pool() : task -> startVirtual(start, task);
    }

    static Executor pool() {
        // No queue: who hands in a task counts how many there may be. A thread that is free takes it, or a new one.
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                REST_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                SessionThreads::platformThread);
    }

    private static Thread platformThread(Runnable task) {
        Thread thread = new Thread(task, "session");
        thread.setDaemon(true);
        return thread;
    }

    /** {@code Thread.startVirtualThread} (JEP 444, JDK 21), looked up by name since this class must load on JDK 17. */
    private static @Nullable MethodHandle virtualStart() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        } catch (ReflectiveOperationException olderJdk) {
            return null;
        }
    }

    private static void startVirtual(MethodHandle start, Runnable task) {
        try {
            Object unused = start.invoke(task);
        } catch (Error serious) {
            throw serious;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
