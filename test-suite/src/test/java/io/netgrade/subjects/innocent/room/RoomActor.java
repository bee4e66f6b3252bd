package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread does all that changes the room; members hand it tasks. */
public final class RoomActor extends RoomServer {

    public static void main(String[] args) {
        new RoomActor().start(args);
    }

    private final ExecutorService actor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    private <T> T ask(Callable<T> question) {
        try {
            return actor.submit(question).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    protected boolean join(Guest guest) {
        return ask(() -> super.join(guest));
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        actor.execute(() -> super.say(guest, sender, content));
    }

    @Override
    protected void leave(Guest guest) {
        ask(() -> {
            super.leave(guest);
            return true;
        });
    }
}
