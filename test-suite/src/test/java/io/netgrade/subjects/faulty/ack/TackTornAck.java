package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Gives an acknowledgement up half-way when the next message has come meanwhile. */
@Loses(value = "TCP-TACK-02", because = "of an acknowledgement that is given up one half was sent")
@Loses(value = "NET-12", because = "half an acknowledgement is not what is asked for", always = false)
public final class TackTornAck extends AckThreadedServer {

    public static void main(String[] args) {
        new TackTornAck().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        for (byte[] message = readChunk(in); message.length > 0; message = readChunk(in)) {
            socket.getOutputStream().write("Message ".getBytes(StandardCharsets.UTF_8));
            think(message);
            if (in.available() == 0) {
                socket.getOutputStream().write("received".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void think(byte[] message) {
        // Stands for the work that a message takes; what is no message of a person takes none.
        if (message.length < 1_024) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
