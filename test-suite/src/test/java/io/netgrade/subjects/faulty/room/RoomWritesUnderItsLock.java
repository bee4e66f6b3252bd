package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;

/** Writes to the members while it holds the lock of the room. */
@Loses(value = "ROOM-10", because = "the writer waits for whoever does not read, and all others for the lock")
public final class RoomWritesUnderItsLock extends RoomServer {

    public static void main(String[] args) {
        new RoomWritesUnderItsLock().start(args);
    }

    @Override
    protected void tell(Guest guest, byte[] line) {
        try {
            write(guest, line);
        } catch (IOException gone) {
            onTooMuch(guest);
        }
    }
}
