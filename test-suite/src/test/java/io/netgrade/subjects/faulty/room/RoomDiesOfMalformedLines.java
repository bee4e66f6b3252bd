package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Lets the exception of its parser end the program. */
@Loses(value = "ROOM-08", because = "the program ends")
@Loses(value = "ROOM-24", because = "the program ends")
@Loses(value = "NET-09", because = "the program ends")
public final class RoomDiesOfMalformedLines extends RoomServer {

    public static void main(String[] args) {
        new RoomDiesOfMalformedLines().start(args);
    }

    @Override
    protected void onMalformed(Guest guest, IllegalArgumentException malformed) {
        exitOnWrongArguments(malformed);
    }

    @Override
    protected String nameIn(String first) {
        try {
            parse(first);
        } catch (IllegalArgumentException malformed) {
            exitOnWrongArguments(malformed);
        }
        return super.nameIn(first);
    }
}
