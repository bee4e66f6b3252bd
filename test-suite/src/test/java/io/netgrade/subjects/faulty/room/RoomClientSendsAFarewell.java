package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.net.Socket;

/** Says goodbye by itself. */
@Loses(value = "CLI-06", because = "nobody typed it")
@Loses(value = "CLI-04", because = "nobody typed it")
public final class RoomClientSendsAFarewell extends RoomClient {

    public static void main(String[] args) {
        new RoomClientSendsAFarewell().start(args);
    }

    @Override
    protected void leave(Socket server) throws IOException {
        sendLine(server, "{\"type\":\"message\",\"content\":\"Goodbye!\"}");
        super.leave(server);
    }
}
