package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;

/** Puts JSON together by hand. */
@Loses(value = "ROOM-18", because = "a quote in a line ends the text")
public final class RoomClientConcatenatesJson extends RoomClient {

    public static void main(String[] args) {
        new RoomClientConcatenatesJson().start(args);
    }

    @Override
    protected String spelled(String line) {
        return '"' + line + '"';
    }
}
