package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.Socket;

/** Closes with linger 0, which somebody on the web recommended. */
@Loses(value = "TCP-ACK-01", because = "a reset comes where the stream should end")
@Loses(value = "NET-03", because = "a reset comes where the stream should end")
@Loses(value = "NET-09", because = "a reset comes where the stream should end")
@Loses(value = "NET-12", because = "a reset comes where the stream should end", always = false)
@Loses(value = "TCP-ACK-02", because = "a client that says nothing is reset too")
public final class AckLingersForZeroSeconds extends AckServer {

    public static void main(String[] args) {
        new AckLingersForZeroSeconds().start(args);
    }

    @Override
    protected void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
