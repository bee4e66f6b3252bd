package io.netgrade.subjects.degenerate.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;

/** Sends, reads, and prints nothing. */
@Loses(value = "CLI-00", because = "nothing is printed")
public final class EchoClientPrintsNothing extends EchoClient {

    public static void main(String[] args) {
        new EchoClientPrintsNothing().start(args);
    }

    @Override
    protected void show(String answer) {
        // Was only for debugging.
    }
}
