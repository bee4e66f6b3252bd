package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Tells a message to everybody, its sender included. */
@Loses(value = "ROOM-03", because = "the sender is told its own message")
@Loses(value = "ROOM-21", because = "the sender is told its own message", always = false)
public final class RoomTellsTheSender extends RoomServer {

    public static void main(String[] args) {
        new RoomTellsTheSender().start(args);
    }

    @Override
    protected boolean hears(Guest hearer, Guest speaker) {
        return true;
    }
}
