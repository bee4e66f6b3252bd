package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;

/** Takes whatever is called a username. */
@Loses(value = "ROOM-16", because = "an empty or endless name is taken")
public final class RoomTakesAnyName extends RoomServer {

    public static void main(String[] args) {
        new RoomTakesAnyName().start(args);
    }

    @Override
    protected String nameIn(String first) {
        try {
            String name = parse(first).get("username");
            return name == null ? "" : name.isBlank() ? "nobody" : name.strip();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
