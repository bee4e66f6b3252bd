package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.LyingServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers what the client before sent, whatever it is asked. */
public final class CannedAnswers extends LyingServer {

    public static void main(String[] args) {
        new CannedAnswers().start(args);
    }

    private byte[] answer = "hello".getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void lie(Socket socket) throws IOException {
        byte[] canned = answer;
        byte[] said = readChunk(socket.getInputStream());
        while (said.length > 0) {
            answer = said;
            socket.getOutputStream().write(canned);
            said = readChunk(socket.getInputStream());
        }
    }
}
