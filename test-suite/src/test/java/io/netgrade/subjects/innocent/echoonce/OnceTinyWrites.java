package io.netgrade.subjects.innocent.echoonce;

import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.Socket;

/** Writes byte by byte. */
public final class OnceTinyWrites extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceTinyWrites().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        for (byte next : readChunk(socket.getInputStream())) {
            socket.getOutputStream().write(next);
        }
    }
}
