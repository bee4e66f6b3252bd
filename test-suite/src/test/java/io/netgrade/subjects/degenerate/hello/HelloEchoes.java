package io.netgrade.subjects.degenerate.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.Socket;

/** Is an echo server. */
@Loses(value = "TCP-HELLO-00", because = "the answer is what was sent")
public final class HelloEchoes extends HelloServer {

    public static void main(String[] args) {
        new HelloEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getOutputStream().write(readChunk(socket.getInputStream()));
    }
}
