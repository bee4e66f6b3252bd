package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A hostile server that starts processes until there is no room for more, and keeps them. */
public abstract class ForkingServer extends HostileServer implements Children {

    private static final int MOST = 3_000;

    private final Queue<Process> children = new ConcurrentLinkedQueue<>();

    protected ForkingServer() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws InterruptedException {
        try {
            reach(MOST + " processes", this::multiply);
            holdOn();
        } finally {
            children.forEach(Process::destroyForcibly);
        }
    }

    private void multiply() throws IOException {
        for (int i = 0; i < MOST; i++) {
            if (!hasTime()) {
                throw new IOException(i + " processes in all the time");
            }
            children.add(silent(idle()).start());
        }
    }
}
