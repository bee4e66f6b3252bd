package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Acknowledges by println. */
@Loses(value = "TCP-ACK-01", because = "a line end is sent too")
@Loses(value = "NET-12", because = "nobody asked for a line end")
@Loses(value = "RUN-06", because = "println's line end is the platform's")
@Loses(value = "NET-03", because = "a line end comes before the end of the stream")
@Loses(value = "NET-09", because = "a line end comes before the end of the stream")
public final class AckWithLineEnd extends AckServer {

    public static void main(String[] args) {
        new AckWithLineEnd().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        new PrintStream(out, true, StandardCharsets.UTF_8).println("Message received");
    }
}
