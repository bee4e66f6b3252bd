package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.Map;

/** Takes the name of a sender from what it sends. */
@Loses(value = "ROOM-13", because = "the sender may say any name")
public final class RoomTrustsTheSender extends RoomServer {

    public static void main(String[] args) {
        new RoomTrustsTheSender().start(args);
    }

    @Override
    protected String sender(Guest guest, Map<String, String> fields) {
        return fields.getOrDefault("username", guest.name());
    }
}
