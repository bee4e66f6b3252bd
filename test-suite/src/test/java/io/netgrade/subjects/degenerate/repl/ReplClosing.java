package io.netgrade.subjects.degenerate.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "TCP-REPL-00", because = "the stream ends before the answer")
public final class ReplClosing extends ReplServer {

    public static void main(String[] args) {
        new ReplClosing().start(args);
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
