package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;

/** Does not print what it received. */
@Loses(value = "TCP-ACK-04", because = "there is nothing on standard output")
public final class AckPrintsNothing extends AckServer {

    public static void main(String[] args) {
        new AckPrintsNothing().start(args);
    }

    @Override
    protected void show(byte[] message) {
        // Was only for debugging.
    }
}
