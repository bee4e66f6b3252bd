package io.netgrade.subjects.degenerate.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.net.Socket;

/** Accepts, reads, and never says a word. */
@Loses(value = "TCP-REPL-00", because = "no answer")
public final class ReplSilent extends ReplServer {

    public static void main(String[] args) {
        new ReplSilent().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        while (readChunk(socket.getInputStream()).length > 0) {
            // Nothing is sent back.
        }
    }
}
