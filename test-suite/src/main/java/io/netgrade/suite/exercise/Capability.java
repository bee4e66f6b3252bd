package io.netgrade.suite.exercise;

import io.netgrade.suite.words.Words;

/** What a machine must offer for a requirement to be observable on it. */
public enum Capability {
    /** Processes can be asked to end (SIGTERM). */
    SIGNALS,
    /** The loopback address of IPv6 can be bound. */
    IPV6_LOOPBACK,
    /** The system tells how many threads and open files another process has. */
    PROCESS_USAGE;

    /** What to say where it is not offered. */
    public String lacking() {
        return Words.of(this);
    }
}
