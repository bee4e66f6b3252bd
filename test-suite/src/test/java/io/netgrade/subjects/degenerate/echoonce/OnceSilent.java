package io.netgrade.subjects.degenerate.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts, reads, and never says a word. */
@Loses(value = "TCP-ONCE-00", because = "no answer")
public final class OnceSilent extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceSilent().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        while (readChunk(socket.getInputStream()).length > 0) {
            // Nothing is sent back.
        }
    }
}
