package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tells each member by itself, in an order that depends on the sender. */
@Loses(value = "ROOM-14", because = "of two messages at once one member hears one first, another member the other")
@Loses(value = "ROOM-21", because = "a newcomer may be told late", always = false)
public final class RoomOvertakes extends RoomServer {

    public static void main(String[] args) {
        new RoomOvertakes().start(args);
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        byte[] line = line("message", "username", sender, "content", content);
        List<Guest> others = new ArrayList<>();
        synchronized (guests) {
            guests.values().stream().filter(each -> each != guest).forEach(others::add);
        }
        if (sender.charAt(0) % 2 == 0) {
            Collections.reverse(others);
        }
        for (Guest other : others) {
            tell(other, line);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
    }
}
