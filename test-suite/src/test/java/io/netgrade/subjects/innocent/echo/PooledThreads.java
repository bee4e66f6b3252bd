package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A cached pool of threads, and a ready line after much talk. */
public final class PooledThreads extends EchoProgram {

    public static void main(String[] args) {
        new PooledThreads().start(args);
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Override
    protected void afterParsing() {
        System.out.println("Welcome to my echo server!");
        System.out.println("listening on? not yet: 1234");
    }

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
