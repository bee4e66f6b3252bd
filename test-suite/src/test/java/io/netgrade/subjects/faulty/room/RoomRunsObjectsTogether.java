package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Sends its objects without line ends. */
@Loses(value = "ROOM-06", because = "no line feed ends an object")
public final class RoomRunsObjectsTogether extends RoomServer {

    public static void main(String[] args) {
        new RoomRunsObjectsTogether().start(args);
    }

    @Override
    protected String lineEnd() {
        return "";
    }
}
