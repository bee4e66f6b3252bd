package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Keeps all that a client says, to look exit up in it. */
@Loses(value = "NET-08", because = "input without an end does not fit into memory")
public final class ReplKeepsHistory extends ReplServer {

    public static void main(String[] args) {
        new ReplKeepsHistory().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        StringBuilder history = new StringBuilder();
        InputStream in = socket.getInputStream();
        boolean over = false;
        for (byte[] chunk = readChunk(in); !over && chunk.length > 0; chunk = over ? chunk : readChunk(in)) {
            int begin = history.length();
            history.append(new String(chunk, StandardCharsets.UTF_8));
            acknowledge(socket.getOutputStream());
            over = isExit(history.substring(begin));
        }
    }
}
