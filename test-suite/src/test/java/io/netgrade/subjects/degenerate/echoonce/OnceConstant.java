package io.netgrade.subjects.degenerate.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers the same to everything. */
@Loses(value = "TCP-ONCE-00", because = "the answer is not what was sent")
public final class OnceConstant extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceConstant().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        if (readChunk(socket.getInputStream()).length > 0) {
            socket.getOutputStream().write("Message received".getBytes(StandardCharsets.UTF_8));
        }
    }
}
