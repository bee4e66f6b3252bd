package io.netgrade.grader.export;

/** Grades cannot leave so; the message says why, and what to do. */
public final class Refusal extends Exception {

    Refusal(String message) {
        super(message);
    }
}
