package io.netgrade.subjects.innocent.repl;

import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A cached pool of threads. */
public final class ReplPooledThreads extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplPooledThreads().start(args);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
