package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.io.InputStream;

/** Says that somebody has left at the end of the stream, and again when it cleans up. */
@Loses(value = "ROOM-02", because = "the end of the stream is followed by cleaning up")
@Loses(value = "ROOM-04", because = "somebody closes there")
@Loses(value = "ROOM-11", because = "whoever comes goes twice")
@Loses(value = "ROOM-22", because = "who frees the name goes twice")
@Loses(value = "ROOM-21", because = "somebody may close", always = false)
public final class RoomLeavesTwice extends RoomServer {

    public static void main(String[] args) {
        new RoomLeavesTwice().start(args);
    }

    @Override
    protected void listen(Guest guest, InputStream in) throws IOException {
        super.listen(guest, in);
        leave(guest);
    }
}
