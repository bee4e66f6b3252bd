package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.net.Socket;

/** Greets everybody by itself. */
@Loses(value = "CLI-00", because = "what is sent next was not typed")
public final class RoomClientGreets extends RoomClient {

    public static void main(String[] args) {
        new RoomClientGreets().start(args);
    }

    @Override
    protected void afterName(Socket server) throws IOException {
        sendLine(server, "{\"type\":\"message\",\"content\":\"Hello!\"}");
    }
}
