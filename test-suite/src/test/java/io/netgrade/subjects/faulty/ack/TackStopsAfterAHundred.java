package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Has room for a hundred messages of each client. */
@Loses(value = "TCP-TACK-03", because = "the hundred-and-first message is not acknowledged")
@Loses(value = "TCP-TACK-01", because = "there may be more than a hundred there too", always = false)
@Loses(value = "CON-04", because = "the client that is not to be starved may speak often", always = false)
public final class TackStopsAfterAHundred extends AckThreadedServer {

    public static void main(String[] args) {
        new TackStopsAfterAHundred().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        for (int i = 0; i < 100 && readChunk(socket.getInputStream()).length > 0; i++) {
            acknowledge(socket.getOutputStream());
        }
    }
}
