package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Acknowledges one message of each client, as its single-threaded sister does. */
@Loses(value = "TCP-TACK-01", because = "there is no acknowledgement for the second message")
@Loses(value = "TCP-TACK-03", because = "there is no acknowledgement for the second message")
@Loses(value = "CON-02", because = "clients there stay for a second exchange")
@Loses(value = "CON-04", because = "the client that is not to be starved may speak twice", always = false)
public final class TackClosesAfterOneMessage extends AckThreadedServer {

    public static void main(String[] args) {
        new TackClosesAfterOneMessage().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        if (readChunk(socket.getInputStream()).length > 0) {
            acknowledge(socket.getOutputStream());
        }
    }
}
