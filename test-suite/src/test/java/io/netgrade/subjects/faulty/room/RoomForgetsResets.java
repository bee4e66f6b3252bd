package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.io.InputStream;

/** Says that somebody has left only when the stream ends in order. */
@Loses(value = "ROOM-02", because = "a reset throws, and nobody is told")
@Loses(value = "ROOM-11", because = "every other comer resets")
@Loses(value = "ROOM-21", because = "somebody may reset", always = false)
public final class RoomForgetsResets extends RoomServer {

    public static void main(String[] args) {
        new RoomForgetsResets().start(args);
    }

    @Override
    protected void listen(Guest guest, InputStream in) throws IOException {
        super.listen(guest, in);
        leave(guest);
    }

    @Override
    protected void leaveAtLast(Guest guest) {
        // That was said.
    }
}
