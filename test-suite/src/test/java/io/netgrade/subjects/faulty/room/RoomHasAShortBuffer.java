package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Keeps 8,192 bytes of a line. */
@Loses(value = "ROOM-23", because = "65,000 do not fit")
@Loses(value = "ROOM-06", because = "the lines there do not fit")
@Loses(value = "ROOM-10", because = "the lines there do not fit")
@Loses(value = "NET-06", because = "the lines there do not fit")
public final class RoomHasAShortBuffer extends RoomServer {

    public static void main(String[] args) {
        new RoomHasAShortBuffer().start(args);
    }

    @Override
    protected void bound(int length) throws IOException {
        if (length > 8_192) {
            throw new IOException("a line is too long");
        }
    }
}
