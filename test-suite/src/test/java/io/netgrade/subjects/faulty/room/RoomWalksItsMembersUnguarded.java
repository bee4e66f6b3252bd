package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Goes over its members while others come and go. */
@Loses(value = "ROOM-11", because = "the loop throws when somebody comes or goes meanwhile")
@Loses(value = "ROOM-14", because = "nothing keeps the order of two senders", always = false)
@Loses(value = "ROOM-21", because = "somebody may come or go meanwhile", always = false)
@Loses(value = "ROOM-22", because = "somebody may come or go meanwhile", always = false)
@Loses(value = "ROOM-04", because = "somebody may come or go meanwhile", always = false)
@Loses(value = "NET-10", because = "somebody may come or go meanwhile", always = false)
public final class RoomWalksItsMembersUnguarded extends RoomServer {

    public static void main(String[] args) {
        new RoomWalksItsMembersUnguarded().start(args);
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        byte[] line = line("message", "username", sender, "content", content);
        for (Guest each : guests.values()) {
            if (each != guest) {
                tell(each, line);
            }
            // Stands for what else is done for each of them.
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(500));
        }
    }
}
