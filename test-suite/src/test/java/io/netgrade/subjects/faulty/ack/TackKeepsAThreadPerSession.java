package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes a pool for each client and shuts none of them down. */
@Loses(value = "NET-07", because = "every session leaves a thread behind")
public final class TackKeepsAThreadPerSession extends AckThreadedServer {

    public static void main(String[] args) {
        new TackKeepsAThreadPerSession().start(args);
    }

    @Override
    protected void handle(Runnable session) {
        ExecutorService own = Executors.newFixedThreadPool(1);
        own.execute(session);
    }
}
