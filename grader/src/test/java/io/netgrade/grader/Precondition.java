package io.netgrade.grader;

import org.opentest4j.TestAbortedException;

/** What a test needs of the machine. Where it is missing the test is left out, and says so; in CI nothing may be missing. */
public final class Precondition {

    private Precondition() {}

    /** What to throw for it. */
    public static RuntimeException missing(String what) {
        return System.getenv("CI") == null ? new TestAbortedException(what) : new IllegalStateException(what);
    }
}
