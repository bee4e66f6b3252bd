package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Never gives a name free. */
@Loses(value = "ROOM-22", because = "whoever left cannot come again")
public final class RoomKeepsNames extends RoomServer {

    public static void main(String[] args) {
        new RoomKeepsNames().start(args);
    }

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    @Override
    protected boolean join(Guest guest) {
        return names.add(guest.name()) && super.join(guest);
    }
}
