package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.Socket;

/** Sends back what it reads. */
@Loses(value = "HTTP-00", because = "a request is no response")
public final class HttpEchoes extends HttpPathServer {

    public static void main(String[] args) {
        new HttpEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getOutputStream().write(readChunk(socket.getInputStream()));
    }
}
