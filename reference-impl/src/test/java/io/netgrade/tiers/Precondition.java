package io.netgrade.tiers;

import org.opentest4j.TestAbortedException;

/** What a test needs of the machine. If it is missing, the test fails in CI; elsewhere it is left out and named at the end. */
public final class Precondition {

    private Precondition() {}

    /**
     * The exception to throw.
     *
     * @param what what is missing and how to get it
     */
    public static RuntimeException missing(String what) {
        return System.getenv("CI") == null ? new TestAbortedException(what) : new IllegalStateException(what);
    }
}
