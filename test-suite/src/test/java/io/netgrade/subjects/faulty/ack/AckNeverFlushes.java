package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes into a buffer that it neither flushes nor closes. */
@Loses(value = "TCP-ACK-00", because = "nothing is ever sent")
public final class AckNeverFlushes extends AckServer {

    public static void main(String[] args) {
        new AckNeverFlushes().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        super.acknowledge(new BufferedOutputStream(out));
    }
}
