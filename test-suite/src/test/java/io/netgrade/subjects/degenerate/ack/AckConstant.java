package io.netgrade.subjects.degenerate.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers OK to everything. */
@Loses(value = "TCP-ACK-00", because = "OK is not the acknowledgement")
public final class AckConstant extends AckServer {

    public static void main(String[] args) {
        new AckConstant().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        out.write("OK".getBytes(StandardCharsets.UTF_8));
    }
}
