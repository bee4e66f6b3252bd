package io.netgrade.suite.stage;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that a test chooses itself, of TCP and UDP alike. */
final class Ports implements AutoCloseable {

    /** Below the ports that systems hand out by themselves (RFC 6335 §6), so that hardly anybody gets a chosen one by chance. */
    private static final int LOWEST = 10_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private final List<AutoCloseable> occupied = new ArrayList<>();

    /** Takes a chosen port, until these are closed. */
    int occupy() {
        IOException last = new IOException("no attempt made");
        for (int i = 0; i < ATTEMPTS; i++) {
            InetSocketAddress address = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(),
                    ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            try {
                ServerSocket stream = new ServerSocket();
                occupied.add(stream);
                stream.bind(address);
                occupied.add(new DatagramSocket(address));
                return address.getPort();
            } catch (IOException taken) {
                close();
                last = taken;
            }
        }
        throw new HarnessFault("no free port between " + LOWEST + " and " + HIGHEST, last);
    }

    /** A port on which nobody listens. */
    static int free() {
        try (Ports ports = new Ports()) {
            return ports.occupy();
        }
    }

    @Override
    public void close() {
        for (AutoCloseable socket : occupied) {
            try {
                socket.close();
            } catch (Exception failed) {
                throw new HarnessFault("cannot free a port", failed);
            }
        }
        occupied.clear();
    }
}
