package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Closes at exit without an answer. */
@Loses(value = "TCP-REPL-02", because = "exit is not answered")
@Loses(value = "TCP-REPL-03", because = "exit in capitals is not answered either")
@Loses(value = "NET-09", because = "the answer to exit does not come")
@Loses(value = "TCP-REPL-04", because = "exit is not answered there either", always = false)
public final class ReplNoAnswerToExit extends ReplServer {

    public static void main(String[] args) {
        new ReplNoAnswerToExit().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        for (byte[] chunk = readChunk(in); chunk.length > 0; chunk = readChunk(in)) {
            if (isExit(new String(chunk, StandardCharsets.UTF_8))) {
                return;
            }
            acknowledge(socket.getOutputStream());
        }
    }
}
