package io.netgrade.subjects.degenerate.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "TCP-TACK-00", because = "the stream ends before the answer")
public final class TackClosing extends AckThreadedServer {

    public static void main(String[] args) {
        new TackClosing().start(args);
    }

    @Override
    protected void serve(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
