package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Acknowledges what the last read returned, also when that was nothing. */
@Loses(value = "TCP-REPL-05", because = "the end of the stream is acknowledged")
@Loses(value = "NET-03", because = "an acknowledgement too many comes before the end of the stream")
@Loses(value = "NET-12", because = "the acknowledgement of nothing may be seen there", always = false)
@Loses(value = "NET-02", because = "clients there may end their side", always = false)
@Loses(value = "TCP-REPL-03", because = "clients there may end their side", always = false)
@Loses(value = "TCP-REPL-01", because = "the end of the stream is answered like one more message")
public final class ReplAnswersTheEnd extends ReplServer {

    public static void main(String[] args) {
        new ReplAnswersTheEnd().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        byte[] chunk;
        do {
            chunk = readChunk(socket.getInputStream());
            acknowledge(socket.getOutputStream());
        } while (chunk.length > 0 && !isExit(new String(chunk, StandardCharsets.UTF_8)));
    }
}
