package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Keeps what comes after the message, to have it in its log. */
@Loses(value = "NET-08", because = "input without an end does not fit into memory")
public final class AckKeepsTheRest extends AckServer {

    public static void main(String[] args) {
        new AckKeepsTheRest().start(args);
    }

    @Override
    protected void drain(Socket socket) throws IOException {
        socket.setSoTimeout(1_000);
        StringBuilder rest = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (byte[] more = readChunk(in); more.length > 0; more = readChunk(in)) {
            rest.append(new String(more, StandardCharsets.UTF_8));
        }
        System.err.println("not looked at: " + rest.length() + " characters");
    }
}
