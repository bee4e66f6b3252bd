package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.io.InputStream;

/** Sends an error for a first line that is no good, and waits for a better one. */
@Loses(value = "ROOM-16", because = "the connection stays open")
@Loses(value = "ROOM-24", because = "the connection stays open")
@Loses(value = "ROOM-22", because = "the connection stays open")
@Loses(value = "NET-09", because = "the connection stays open")
public final class RoomStaysAfterARefusal extends RoomServer {

    public static void main(String[] args) {
        new RoomStaysAfterARefusal().start(args);
    }

    @Override
    protected void afterRefusal(Guest guest, InputStream in) throws IOException {
        talk(guest.socket());
    }
}
