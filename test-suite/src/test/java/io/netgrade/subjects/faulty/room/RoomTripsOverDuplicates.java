package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Ends the session of whoever sends a name twice. */
@Loses(value = "ROOM-19", because = "the session does not go on")
public final class RoomTripsOverDuplicates extends RoomServer {

    public static void main(String[] args) {
        new RoomTripsOverDuplicates().start(args);
    }

    @Override
    protected void hear(Guest guest, String text) throws IOException {
        if (text.matches(".*\"(type|content)\".*\"\\1\".*")) {
            throw new IOException("a name twice");
        }
        super.hear(guest, text);
    }
}
