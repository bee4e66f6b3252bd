package io.netgrade.reference.lab;

import java.util.Arrays;

/** Durations of one thing that was done many times. */
final class Samples {

    private static final double NANOS_IN_A_MICRO = 1_000.0;

    private final long[] nanos;
    private int count;
    private int lost;

    /** Holds so many durations at most. */
    Samples(int most) {
        nanos = new long[most];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    /** Counts one to which no answer came. */
    void addLost() {
        lost++;
    }

    int count() {
        return count;
    }

    int lost() {
        return lost;
    }

    double medianMicros() {
        return micros(0.5);
    }

    /** The duration, in microseconds, that a share of them did not exceed; not a number if there are none. */
    double micros(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count) - 1;
        return sorted[Math.max(rank, 0)] / NANOS_IN_A_MICRO;
    }
}
