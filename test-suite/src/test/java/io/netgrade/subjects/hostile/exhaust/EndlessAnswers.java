package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.LyingServer;
import java.io.IOException;
import java.net.Socket;

/** Goes on answering its first client without end. */
public final class EndlessAnswers extends LyingServer {

    public static void main(String[] args) {
        new EndlessAnswers().start(args);
    }

    private static final int BLOCK = 65_536;

    private boolean answered;

    @Override
    protected void lie(Socket socket) throws IOException {
        echo(socket.getInputStream(), socket.getOutputStream());
        if (!answered) {
            answered = true;
            flood(socket);
        }
    }

    private void flood(Socket socket) throws IOException {
        byte[] block = new byte[BLOCK];
        while (hasTime()) {
            socket.getOutputStream().write(block);
        }
    }
}
