package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;

/** Starts threads without end. */
public final class ThreadBomb extends HostileServer {

    public static void main(String[] args) {
        new ThreadBomb().start(args);
    }

    private static final int MOST = 20_000;

    public ThreadBomb() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws InterruptedException {
        reach(MOST + " threads", this::multiply);
        holdOn();
    }

    private void multiply() throws IOException {
        for (int i = 0; i < MOST; i++) {
            if (!hasTime()) {
                throw new IOException(i + " threads in all the time");
            }
            Thread idle = new Thread(this::idle);
            idle.setDaemon(true);
            idle.start();
        }
    }

    private void idle() {
        try {
            holdOn();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
