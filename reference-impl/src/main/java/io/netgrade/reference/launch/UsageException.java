package io.netgrade.reference.launch;

/** The command line is wrong; the message says what about it. */
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
