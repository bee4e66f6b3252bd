package io.netgrade.subjects.degenerate.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "ROOM-00", because = "the stream ends before anything was told")
public final class RoomClosing extends RoomServer {

    public static void main(String[] args) {
        new RoomClosing().start(args);
    }

    @Override
    protected void talk(Socket socket) {
        // There is nothing to say.
    }
}
