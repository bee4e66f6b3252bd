package io.netgrade.suite.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that a test chooses itself. */
final class Ports {

    /** Below the ports that systems hand out by themselves (RFC 6335 §6), so that hardly anybody gets a chosen one by chance. */
    private static final int LOWEST = 10_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {}

    /** Listens on a chosen port. */
    static ServerSocket occupy() {
        IOException last = new IOException("no attempt made");
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                ServerSocket socket = new ServerSocket();
                int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (IOException taken) {
                last = taken;
            }
        }
        throw new HarnessFault("no free port between " + LOWEST + " and " + HIGHEST, last);
    }

    /** A port on which nobody listens. */
    static int free() {
        try (ServerSocket socket = occupy()) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new HarnessFault("cannot free a port", failed);
        }
    }
}
