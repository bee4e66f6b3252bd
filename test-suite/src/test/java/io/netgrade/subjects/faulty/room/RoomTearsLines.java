package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has each session write to all members, in pieces, whoever else does. */
@Loses(value = "ROOM-06", because = "lines of two senders are mixed")
@Loses(value = "ROOM-10", because = "whoever speaks waits for whoever does not read")
@Loses(value = "ROOM-14", because = "nothing keeps the order of two senders", always = false)
@Loses(value = "ROOM-05", because = "lines of two senders may be mixed", always = false)
@Loses(value = "ROOM-21", because = "a line may be torn by a join", always = false)
@Loses(value = "ROOM-11", because = "a line may be torn by a join", always = false)
@Loses(value = "NET-10", because = "lines may be mixed", always = false)
public final class RoomTearsLines extends RoomServer {

    public static void main(String[] args) {
        new RoomTearsLines().start(args);
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        byte[] line = line("message", "username", sender, "content", content);
        List<Guest> others;
        synchronized (guests) {
            others = guests.values().stream().filter(each -> each != guest).toList();
        }
        for (Guest other : others) {
            writeInPieces(other, line);
        }
    }

    private void writeInPieces(Guest other, byte[] line) {
        try {
            for (int at = 0; at < line.length; at += 1_024) {
                other.socket().getOutputStream().write(line, at, Math.min(1_024, line.length - at));
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
            }
        } catch (IOException gone) {
            onTooMuch(other);
        }
    }
}
