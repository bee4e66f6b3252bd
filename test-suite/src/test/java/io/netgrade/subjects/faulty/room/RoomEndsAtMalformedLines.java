package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Ends the session of whoever sends what is no object. */
@Loses(value = "ROOM-08", because = "the session does not go on")
public final class RoomEndsAtMalformedLines extends RoomServer {

    public static void main(String[] args) {
        new RoomEndsAtMalformedLines().start(args);
    }

    @Override
    protected void onMalformed(Guest guest, IllegalArgumentException malformed) throws IOException {
        super.onMalformed(guest, malformed);
        throw new IOException(malformed);
    }
}
