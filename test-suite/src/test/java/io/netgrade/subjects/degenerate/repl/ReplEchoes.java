package io.netgrade.subjects.degenerate.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Is an echo server. */
@Loses(value = "TCP-REPL-00", because = "the answer is what was sent")
public final class ReplEchoes extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getInputStream().transferTo(socket.getOutputStream());
    }
}
