package io.netgrade.suite.stage;

/** What is asked can be seen only of a program that the harness itself starts, and a server that runs already is judged. */
public final class NeedsAProcess extends RuntimeException {

    private static final long serialVersionUID = 1;

    NeedsAProcess() {
        super("it takes a program that Netgrade itself starts, and here a server is judged that runs already");
    }
}
