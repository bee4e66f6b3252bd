package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves with a pool of two threads. */
@Loses(value = "CON-01", because = "the third client waits until one of the first two has gone")
@Loses(value = "CON-02", because = "the third client waits")
@Loses(value = "CON-03", because = "two idle clients hold both threads")
@Loses(value = "NET-11", because = "the third client waits")
@Loses(value = "CON-04", because = "two clients that flood hold both threads", always = false)
public final class ReplPoolOfTwo extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplPoolOfTwo().start(args);
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    protected void handle(Runnable session) {
        pool.execute(session);
    }
}
