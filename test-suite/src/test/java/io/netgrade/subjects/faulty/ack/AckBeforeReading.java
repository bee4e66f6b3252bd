package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.Socket;

/** Acknowledges as soon as somebody connects. */
@Loses(value = "TCP-ACK-02", because = "the acknowledgement is there before the first byte")
@Loses(value = "NET-12", because = "a client that has said nothing is answered", always = false)
public final class AckBeforeReading extends AckServer {

    public static void main(String[] args) {
        new AckBeforeReading().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        acknowledge(socket.getOutputStream());
        byte[] message = readChunk(socket.getInputStream());
        if (message.length > 0) {
            show(message);
        }
    }
}
