package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Puts JSON together by hand. */
@Loses(value = "ROOM-07", because = "a quote in a text ends it")
public final class RoomConcatenatesJson extends RoomServer {

    public static void main(String[] args) {
        new RoomConcatenatesJson().start(args);
    }

    @Override
    public String quoted(String text) {
        return '"' + text + '"';
    }
}
