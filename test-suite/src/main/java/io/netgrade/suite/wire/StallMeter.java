package io.netgrade.suite.wire;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A heartbeat that notices when this process did not get the processor: time that a loaded machine took from the harness is
 * not held against the program under test.
 */
public final class StallMeter implements Ticker, AutoCloseable {

    private static final long BEAT_NANOS = 20_000_000;
    /** Gaps up to this long are ordinary scheduling. */
    private static final long ORDINARY_NANOS = 100_000_000;

    private final AtomicLong stalled = new AtomicLong();
    private final AtomicLong latest = new AtomicLong(Long.MIN_VALUE);
    private final Runnable onBeat;
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * Starts the heartbeat.
     *
     * @param onBeat called about fifty times a second from the heartbeat's thread
     */
    public StallMeter(Runnable onBeat) {
        this.onBeat = onBeat;
        thread = new Thread(this::beat, "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    private void beat() {
        long before = System.nanoTime();
        while (running) {
            LockSupport.parkNanos(BEAT_NANOS);
            long now = System.nanoTime();
            if (now - before > ORDINARY_NANOS) {
                stalled.addAndGet(now - before - BEAT_NANOS);
            }
            before = now;
            onBeat.run();
        }
    }

    /** How long this process has stood still so far, in nanoseconds. */
    public long stalledNanos() {
        return stalled.get();
    }

    @Override
    public long nanos() {
        // A stall is left out once it is over; until time has caught up it stands still, for it never goes back.
        return latest.accumulateAndGet(System.nanoTime() - stalled.get(), Math::max);
    }

    @Override
    public void close() {
        running = false;
    }
}
