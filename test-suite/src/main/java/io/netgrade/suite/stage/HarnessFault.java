package io.netgrade.suite.stage;

/** Something of ours failed. It never costs a student a point, never gives one, and is never silent. */
public final class HarnessFault extends RuntimeException {

    public HarnessFault(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
