package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.net.Socket;

/** Closes at the end of its input. */
@Loses(value = "CLI-04", because = "what still comes is not printed")
public final class RoomClientLeavesAtOnce extends RoomClient {

    public static void main(String[] args) {
        new RoomClientLeavesAtOnce().start(args);
    }

    @Override
    protected void leave(Socket server) throws IOException {
        server.close();
    }
}
