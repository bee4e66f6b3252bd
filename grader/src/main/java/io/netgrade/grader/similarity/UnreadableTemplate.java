package io.netgrade.grader.similarity;

/** A jar that was named as the course's own and cannot be read as one; the message says which and why. */
public final class UnreadableTemplate extends Exception {

    UnreadableTemplate(String message) {
        super(message);
    }
}
