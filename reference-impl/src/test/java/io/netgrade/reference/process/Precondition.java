package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/**
 * What a machine must have for a test. Where it is missing the test is reported as aborted; where the environment variable
 * {@code CI} is set it fails instead, so that no test can be left out there unnoticed.
 */
public final class Precondition {

    private Precondition() {}

    /** Ends the test that needs what is {@code missing}. */
    public static void unmet(String missing) {
        if (System.getenv("CI") != null) {
            fail(missing);
        }
        Assumptions.abort(missing);
    }
}
