package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.nio.charset.StandardCharsets;

/** Says goodbye to whoever leaves, in plain words. */
@Loses(value = "NET-12", because = "what is no object is sent")
@Loses(value = "NET-03", because = "what is no object is sent")
@Loses(value = "ROOM-02", because = "somebody half-closes, and hears it")
@Loses(value = "ROOM-21", because = "somebody may half-close", always = false)
public final class RoomSaysGoodbye extends RoomServer {

    public static void main(String[] args) {
        new RoomSaysGoodbye().start(args);
    }

    @Override
    protected void leaveAtLast(Guest guest) {
        leave(guest);
        tell(guest, "Goodbye!".getBytes(StandardCharsets.US_ASCII));
    }
}
