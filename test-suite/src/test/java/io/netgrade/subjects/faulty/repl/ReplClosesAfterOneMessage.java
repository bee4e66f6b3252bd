package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.net.Socket;

/** Closes behind the first message, whatever it was. */
@Loses(value = "TCP-REPL-01", because = "there is no answer to the second message")
@Loses(value = "TCP-REPL-03", because = "a message that only begins with exit ends the session too")
@Loses(value = "TCP-REPL-02", because = "a client may say something before exit", always = false)
@Loses(value = "TCP-REPL-04", because = "a client may say something before exit", always = false)
@Loses(value = "NET-09", because = "a client may say something before exit", always = false)
public final class ReplClosesAfterOneMessage extends ReplServer {

    public static void main(String[] args) {
        new ReplClosesAfterOneMessage().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        if (readChunk(socket.getInputStream()).length > 0) {
            acknowledge(socket.getOutputStream());
        }
    }
}
