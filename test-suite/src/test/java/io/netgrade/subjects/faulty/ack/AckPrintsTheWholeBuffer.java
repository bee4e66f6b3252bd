package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.util.Arrays;

/** Prints its buffer, however little was read into it. */
@Loses(value = "TCP-ACK-04", because = "zeros stand behind the text")
public final class AckPrintsTheWholeBuffer extends AckServer {

    public static void main(String[] args) {
        new AckPrintsTheWholeBuffer().start(args);
    }

    @Override
    protected void show(byte[] message) {
        super.show(Arrays.copyOf(message, Math.max(message.length, 1_024)));
    }
}
