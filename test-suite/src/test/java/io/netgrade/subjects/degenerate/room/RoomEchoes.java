package io.netgrade.subjects.degenerate.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.net.Socket;

/** Sends everybody what it said itself. */
@Loses(value = "ROOM-00", because = "nobody is told of a join")
public final class RoomEchoes extends RoomServer {

    public static void main(String[] args) {
        new RoomEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        for (byte[] some = readChunk(socket.getInputStream());
                some.length > 0;
                some = readChunk(socket.getInputStream())) {
            socket.getOutputStream().write(some);
        }
    }
}
