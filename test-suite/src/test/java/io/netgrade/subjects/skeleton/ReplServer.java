package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server that acknowledges every chunk of one client after another until it says exit. */
@Plays("tcp-repl-server")
public abstract class ReplServer extends AckServer implements Conversation {

    @Override
    protected int defaultPort() {
        return 5000;
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        for (byte[] chunk = readChunk(in); chunk.length > 0; chunk = readChunk(in)) {
            acknowledge(out);
            if (isExit(new String(chunk, StandardCharsets.UTF_8))) {
                return;
            }
        }
    }
}
