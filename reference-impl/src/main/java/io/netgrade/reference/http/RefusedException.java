package io.netgrade.reference.http;

/** A request is refused; the message says what is wrong with it, for people. */
final class RefusedException extends Exception {

    private final Status status;

    RefusedException(Status status, String why) {
        super(why);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
