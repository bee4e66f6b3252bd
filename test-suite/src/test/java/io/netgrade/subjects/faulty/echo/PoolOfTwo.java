package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves with a pool of two threads. */
@Loses(value = "CON-01", because = "the third client waits until one of the first two has gone")
@Loses(value = "CON-02", because = "the third client waits")
@Loses(value = "CON-03", because = "two idle clients hold both threads")
@Loses(value = "NET-11", because = "the third client waits")
@Loses(value = "CON-04", because = "two clients that flood hold both threads", always = false)
public final class PoolOfTwo extends EchoProgram {

    public static void main(String[] args) {
        new PoolOfTwo().start(args);
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
