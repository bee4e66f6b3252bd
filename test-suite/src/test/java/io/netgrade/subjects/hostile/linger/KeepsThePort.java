package io.netgrade.subjects.hostile.linger;

import io.netgrade.subjects.skeleton.Children;
import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

/** Leaves a process behind that listens on a port of its own. */
public final class KeepsThePort extends HostileServer implements Children {

    public static void main(String[] args) {
        new KeepsThePort().start(args);
    }

    public KeepsThePort() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        silent(own(Keeper.class, "-Xmx16m")).start();
    }

    /** The program of that process. */
    static final class Keeper {

        private Keeper() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                TimeUnit.SECONDS.sleep(120);
                System.out.println(listener.getLocalPort() + " is free again");
            }
        }
    }
}
