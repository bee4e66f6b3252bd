package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves with a pool of fifty threads. */
@Loses(value = "CON-02", because = "the fifty-first client waits until one of the fifty has gone")
public final class PoolOfFifty extends EchoProgram {

    public static void main(String[] args) {
        new PoolOfFifty().start(args);
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(50);

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
