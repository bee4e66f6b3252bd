package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Tells a newcomer first who is there. */
@Loses(value = "ROOM-01", because = "the first line is not its own join")
@Loses(value = "ROOM-21", because = "the first line is not its own join")
public final class RoomListsTheOthersFirst extends RoomServer {

    public static void main(String[] args) {
        new RoomListsTheOthersFirst().start(args);
    }

    @Override
    protected void tellOfJoin(Guest guest) {
        guests.values().stream()
                .filter(each -> each != guest)
                .forEach(each -> tell(guest, line("join", "username", each.name())));
        super.tellOfJoin(guest);
    }
}
