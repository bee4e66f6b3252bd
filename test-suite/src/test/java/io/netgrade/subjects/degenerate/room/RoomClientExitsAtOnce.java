package io.netgrade.subjects.degenerate.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;

/** Does nothing, with success. */
@Loses(value = "CLI-00", because = "nobody connects")
public final class RoomClientExitsAtOnce extends RoomClient {

    public static void main(String[] args) {
        new RoomClientExitsAtOnce().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        // That was quick.
    }
}
