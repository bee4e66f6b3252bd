package io.netgrade.subjects.degenerate.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckClient;

/** Sends, reads, and prints nothing. */
@Loses(value = "CLI-00", because = "nothing is printed")
public final class AckClientPrintsNothing extends AckClient {

    public static void main(String[] args) {
        new AckClientPrintsNothing().start(args);
    }

    @Override
    protected void show(String answer) {
        // Was only for debugging.
    }
}
