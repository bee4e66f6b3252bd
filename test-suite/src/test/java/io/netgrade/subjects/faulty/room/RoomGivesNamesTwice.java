package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Does not look whether a name is taken. */
@Loses(value = "ROOM-22", because = "two members have one name")
public final class RoomGivesNamesTwice extends RoomServer {

    public static void main(String[] args) {
        new RoomGivesNamesTwice().start(args);
    }

    @Override
    protected boolean join(Guest guest) {
        synchronized (guests) {
            guests.put(guest.name(), guest);
            tellOfJoin(guest);
        }
        return true;
    }
}
