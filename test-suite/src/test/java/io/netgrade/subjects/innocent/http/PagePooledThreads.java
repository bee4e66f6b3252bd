package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool that grows with its clients. */
public final class PagePooledThreads extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PagePooledThreads().start(args);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
