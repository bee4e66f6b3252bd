package io.netgrade.grader.cli;

/** Something that the user can mend; the message says what and how. */
final class UserError extends RuntimeException {

    UserError(String message) {
        super(message);
    }
}
