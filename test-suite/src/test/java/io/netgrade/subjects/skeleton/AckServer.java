package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server that acknowledges one chunk of each client. */
@Plays("tcp-ack-server")
public abstract class AckServer extends ServerProgram {

    @Override
    protected int defaultPort() {
        return 65432;
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        byte[] message = readChunk(socket.getInputStream());
        if (message.length > 0) {
            show(message);
            acknowledge(socket.getOutputStream());
        }
    }

    protected void show(byte[] message) {
        screen.println("Received data: " + new String(message, StandardCharsets.UTF_8));
    }

    protected void acknowledge(OutputStream out) throws IOException {
        out.write("Message received".getBytes(StandardCharsets.UTF_8));
    }
}
