package io.netgrade.reference.lab;

import java.io.Closeable;
import java.util.Comparator;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Datagrams of one direction that are under way. What is to be overtaken waits for the next one, though not for ever. */
final class DelayLine implements Closeable {

    /** How many may be under way at once; like a router's, the line drops what is beyond. */
    static final int MOST_UNDER_WAY = 20_000;

    private static final Comparator<Parcel> FIRST_DUE =
            Comparator.comparingLong(Parcel::due).thenComparingLong(Parcel::number);

    private record Parcel(long due, long number, Runnable delivery, int copies) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return FIRST_DUE.compare(this, (Parcel) other);
        }
    }

    private final DelayQueue<Parcel> underWay = new DelayQueue<>();
    private final long delay;
    private final Thread carrier = new Thread(this::carry, "delay line");
    private @Nullable Parcel overtaken;
    private long number;

    /** Carries everything for so many milliseconds. */
    DelayLine(int delayMillis) {
        this.delay = TimeUnit.MILLISECONDS.toNanos(delayMillis);
        carrier.setDaemon(true);
        carrier.start();
    }

    /** Takes over a datagram, given as its delivery; to be called by one thread. */
    void put(Runnable delivery, Fate fate) {
        if (!(fate instanceof Fate.Passed passed) || underWay.size() >= MOST_UNDER_WAY) {
            return;
        }
        long due = System.nanoTime() + delay;
        Parcel earlier = overtaken;
        overtaken = null;
        if (passed.overtaken()) {
            long latest = due + TimeUnit.MILLISECONDS.toNanos(Impairment.HOLD_MILLIS);
            overtaken = new Parcel(latest, number++, delivery, passed.copies());
            underWay.add(overtaken);
        } else {
            underWay.add(new Parcel(due, number++, delivery, passed.copies()));
        }
        if (earlier != null && underWay.remove(earlier)) {
            underWay.add(new Parcel(due, number++, earlier.delivery(), earlier.copies()));
        }
    }

    private void carry() {
        try {
            while (true) {
                Parcel parcel = underWay.take();
                for (int i = 0; i < parcel.copies(); i++) {
                    parcel.delivery().run();
                }
            }
        } catch (InterruptedException closed) {
            // Nobody waits for what is still under way.
        }
    }

    @Override
    public void close() {
        carrier.interrupt();
    }
}
