package io.netgrade.subjects.degenerate.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts, reads, and never says a word. */
@Loses(value = "TCP-TACK-00", because = "no answer")
public final class TackSilent extends AckThreadedServer {

    public static void main(String[] args) {
        new TackSilent().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        while (readChunk(socket.getInputStream()).length > 0) {
            // Nothing is sent back.
        }
    }
}
