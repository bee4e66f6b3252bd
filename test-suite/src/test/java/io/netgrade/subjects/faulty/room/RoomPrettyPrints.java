package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Prints its objects for people, over several lines. */
@Loses(value = "ROOM-06", because = "an object takes several lines")
public final class RoomPrettyPrints extends RoomServer {

    public static void main(String[] args) {
        new RoomPrettyPrints().start(args);
    }

    @Override
    protected String between() {
        return ",\n  ";
    }
}
