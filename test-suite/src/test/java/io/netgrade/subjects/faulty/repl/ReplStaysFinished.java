package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Remembers in a field of the server that exit was said, and never forgets it. */
@Loses(value = "TCP-REPL-04", because = "the next client finds the session over")
@Loses(
        value = "TCP-REPL-02",
        because = "the second of two clients that say exit finds the session over",
        always = false)
@Loses(
        value = "TCP-REPL-03",
        because = "the second of two clients that say exit finds the session over",
        always = false)
@Loses(value = "NET-09", because = "the second of two clients that say exit finds the session over", always = false)
@Loses(value = "NET-10", because = "the next client finds the session over", always = false)
public final class ReplStaysFinished extends ReplServer {

    public static void main(String[] args) {
        new ReplStaysFinished().start(args);
    }

    private boolean finished;

    @Override
    protected void talk(Socket socket) throws IOException {
        while (!finished) {
            byte[] chunk = readChunk(socket.getInputStream());
            if (chunk.length == 0) {
                return;
            }
            acknowledge(socket.getOutputStream());
            finished = isExit(new String(chunk, StandardCharsets.UTF_8));
        }
    }
}
