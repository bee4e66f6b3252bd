package io.netgrade.subjects.hostile.exhaust;

import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;

/** Starts threads without end. */
public final class ThreadBomb extends HostileServer {

    public static void main(String[] args) {
        new ThreadBomb().start(args);
    }

    private static final int MOST = 20_000;

    /** More than any exercise needs, however soon the program is ended. */
    private static final int AT_ONCE = 600;

    public ThreadBomb() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        multiply(AT_ONCE);
        Thread others = new Thread(() -> reach(MOST + " threads", () -> multiply(MOST - AT_ONCE)));
        others.setDaemon(true);
        others.start();
    }

    private void multiply(int times) throws IOException {
        for (int i = 0; i < times; i++) {
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
