package io.netgrade.suite.wire;

/** Time as deadlines count it. */
@FunctionalInterface
public interface Ticker {

    /** Nanoseconds since an arbitrary moment; never goes back. Time in which the harness itself stood still may be left out. */
    long nanos();
}
