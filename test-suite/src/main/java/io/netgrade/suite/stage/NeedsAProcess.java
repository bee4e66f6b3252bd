package io.netgrade.suite.stage;

import io.netgrade.suite.words.Words;

/** What is asked can be seen only of a program that the harness itself starts, and a server that runs already is judged. */
public final class NeedsAProcess extends RuntimeException {

    private static final long serialVersionUID = 1;

    NeedsAProcess() {
        super(Words.of("NeedsAProcess"));
    }
}
