package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes a pool for each client and shuts none of them down. */
@Loses(value = "NET-07", because = "every session leaves a thread behind")
public final class KeepsAThreadPerSession extends EchoProgram {

    public static void main(String[] args) {
        new KeepsAThreadPerSession().start(args);
    }

    @Override
    protected void handle(Runnable session) {
        ExecutorService own = Executors.newFixedThreadPool(1);
        own.execute(session);
    }
}
