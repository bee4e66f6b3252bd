package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;
import java.net.Socket;

/** Has a thread wait for a line, which keeps the program alive. */
@Loses(value = "ROOM-26", because = "nobody types")
@Loses(value = "CLI-02", because = "nobody types")
public final class RoomClientWaitsForALine extends RoomClient {

    public static void main(String[] args) {
        new RoomClientWaitsForALine().start(args);
    }

    @Override
    protected boolean isDaemon() {
        return false;
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        try {
            super.talk(server, arguments);
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }
}
