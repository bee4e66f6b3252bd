package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Takes an object to end at its line end only. */
@Loses(value = "ROOM-20", because = "without a line end nothing ends")
public final class RoomNeedsLineEnds extends RoomServer {

    public static void main(String[] args) {
        new RoomNeedsLineEnds().start(args);
    }

    @Override
    protected boolean endsAtItsBrace() {
        return false;
    }
}
