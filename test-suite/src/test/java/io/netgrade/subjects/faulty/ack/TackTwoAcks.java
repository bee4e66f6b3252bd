package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.OutputStream;

/** Acknowledges once on reading and once on handling. */
@Loses(value = "TCP-TACK-01", because = "every message gets two acknowledgements")
@Loses(value = "NET-12", because = "nobody asked for the second acknowledgement")
@Loses(value = "NET-03", because = "an acknowledgement too many comes before the end of the stream")
@Loses(value = "NET-02", because = "all messages may come in one chunk, or in as many as they are", always = false)
@Loses(value = "TCP-TACK-02", because = "all messages may come in one chunk, or in as many as they are", always = false)
@Loses(value = "TCP-TACK-03", because = "what comes too much may be seen at the end", always = false)
public final class TackTwoAcks extends AckThreadedServer {

    public static void main(String[] args) {
        new TackTwoAcks().start(args);
    }

    @Override
    protected void acknowledge(OutputStream out) throws IOException {
        super.acknowledge(out);
        super.acknowledge(out);
    }
}
