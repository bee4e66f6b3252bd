package io.netgrade.subjects.degenerate.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "TCP-ONCE-00", because = "the stream ends before the answer")
public final class OnceClosing extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceClosing().start(args);
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
