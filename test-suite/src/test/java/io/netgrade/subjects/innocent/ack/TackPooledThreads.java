package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A cached pool of threads. */
public final class TackPooledThreads extends AckThreadedServer {

    public static void main(String[] args) {
        new TackPooledThreads().start(args);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
