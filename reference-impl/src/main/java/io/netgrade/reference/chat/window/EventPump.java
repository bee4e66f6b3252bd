package io.netgrade.reference.chat.window;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries what other threads learn to the window's thread, {@value #AT_ONCE} things at a time, so that keys and the mouse
 * get their turn in between. Who brings more than {@value #MOST_WAITING} waits: then the server's bytes stay in the
 * socket, and a flood stalls neither window nor memory.
 */
final class EventPump {

    static final int AT_ONCE = 100;
    static final int MOST_WAITING = 1_000;

    private final Executor windowThread;
    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean scheduled = new AtomicBoolean();

    /**
     * @param windowThread has something done by the window's thread, later
     */
    EventPump(Executor windowThread) {
        this.windowThread = windowThread;
    }

    /** Has something done by the window's thread, after what was put before. Not to be called by that thread. */
    void put(Runnable task) {
        try {
            waiting.put(task);
            schedule();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            windowThread.execute(this::carry);
        }
    }

    private void carry() {
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                Runnable task = waiting.poll();
                if (task != null) {
                    task.run();
                }
            }
        } finally {
            // Though one fails: what comes after it must still be carried.
            scheduled.set(false);
            if (!waiting.isEmpty()) {
                schedule();
            }
        }
    }
}
