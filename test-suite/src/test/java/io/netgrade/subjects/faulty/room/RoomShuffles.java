package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Has a pool tell each message. */
@Loses(value = "ROOM-05", because = "the tasks overtake each other")
@Loses(value = "ROOM-11", because = "the tasks overtake each other")
@Loses(value = "ROOM-14", because = "the tasks overtake each other", always = false)
@Loses(value = "NET-01", because = "the tasks may overtake each other", always = false)
@Loses(value = "NET-02", because = "the tasks may overtake each other", always = false)
@Loses(value = "NET-06", because = "the tasks may overtake each other", always = false)
@Loses(value = "ROOM-06", because = "the tasks may overtake each other", always = false)
@Loses(value = "ROOM-15", because = "the tasks may overtake each other", always = false)
@Loses(value = "ROOM-20", because = "the tasks may overtake each other", always = false)
@Loses(value = "ROOM-25", because = "the tasks may overtake each other", always = false)
@Loses(value = "ROOM-21", because = "the tasks may overtake each other", always = false)
@Loses(value = "NET-10", because = "the tasks may overtake each other", always = false)
public final class RoomShuffles extends RoomServer {

    public static void main(String[] args) {
        new RoomShuffles().start(args);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    protected void say(Guest guest, String sender, String content) {
        boolean late = count.incrementAndGet() % 5 == 0;
        pool.execute(() -> {
            if (late) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            super.say(guest, sender, content);
        });
    }
}
