package io.netgrade.subjects.degenerate.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Accepts, reads, and never says a word. */
@Loses(value = "ROOM-00", because = "nobody is told anything")
public final class RoomSilent extends RoomServer {

    public static void main(String[] args) {
        new RoomSilent().start(args);
    }

    @Override
    protected void write(Guest guest, byte[] line) {
        // Nothing is sent.
    }
}
