package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Tells the client, not its log, that the client has gone. */
@Loses(value = "NET-12", because = "nobody asked for a report")
@Loses(value = "NET-03", because = "the report comes where the stream should end")
@Loses(value = "NET-02", because = "clients there may end their side", always = false)
@Loses(value = "TCP-TACK-02", because = "clients there may end their side", always = false)
@Loses(value = "TCP-TACK-01", because = "what it sends at the end of the stream stands behind the last acknowledgement")
public final class TackReportsTheEnd extends AckThreadedServer {

    public static void main(String[] args) {
        new TackReportsTheEnd().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        super.talk(socket);
        socket.getOutputStream().write("client disconnected".getBytes(StandardCharsets.UTF_8));
    }
}
