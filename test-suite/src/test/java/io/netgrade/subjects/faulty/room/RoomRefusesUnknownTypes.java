package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Sends an error for a type that it does not know. */
@Loses(value = "ROOM-12", because = "unknown types are to be passed over")
public final class RoomRefusesUnknownTypes extends RoomServer {

    public static void main(String[] args) {
        new RoomRefusesUnknownTypes().start(args);
    }

    @Override
    protected void onUnknown(Guest guest) {
        tell(guest, line("error", "reason", "unknown type"));
    }
}
