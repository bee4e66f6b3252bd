package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Keeps a line of any length. */
@Loses(value = "ROOM-17", because = "a line of more than a mebibyte is told to everybody")
public final class RoomKeepsAnyLine extends RoomServer {

    public static void main(String[] args) {
        new RoomKeepsAnyLine().start(args);
    }

    @Override
    protected void bound(int length) {
        // Who would write so much?
    }
}
