package io.netgrade.grader.store;

/** A folder of results that cannot be used as it is; the message says which file, why, and what to do. */
public final class UnusableFolder extends Exception {

    UnusableFolder(String message) {
        super(message);
    }
}
