package io.netgrade.subjects.degenerate.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.Socket;

/** Is an echo server. */
@Loses(value = "TCP-ACK-00", because = "the answer is what was sent")
public final class AckEchoes extends AckServer {

    public static void main(String[] args) {
        new AckEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getOutputStream().write(readChunk(socket.getInputStream()));
    }
}
