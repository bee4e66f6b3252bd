package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.io.InputStream;

/** Takes the message to end where the stream ends. */
@Loses(value = "NET-08", because = "all of an endless message is kept, until memory ends and the program with it")
@Loses(value = "TCP-ACK-01", because = "a client that does not end its side waits for ever", always = false)
@Loses(value = "TCP-ACK-03", because = "a client that does not end its side is not done with", always = false)
@Loses(value = "TCP-ACK-04", because = "a client that does not end its side waits for ever", always = false)
@Loses(value = "NET-09", because = "a client that does not end its side waits for ever", always = false)
@Loses(value = "NET-12", because = "a client that does not end its side waits for ever", always = false)
public final class AckReadsToTheEnd extends AckServer {

    public static void main(String[] args) {
        new AckReadsToTheEnd().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
