package io.netgrade.reference.lab;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and a server of datagrams and impairs both directions. It answers to whoever sent to it last.
 *
 * <pre>
 *   client <--> front [ delay line there -> ] back <--> server
 *                     [ <- delay line back  ]
 * </pre>
 */
final class Relay implements Closeable {

    private static final int BUFFER = 4 * 1_024 * 1_024;
    private static final int LONGEST = 65_535;

    private final DatagramSocket front = socket();
    private final DatagramSocket back = socket();
    private final DelayLine there;
    private final DelayLine home;
    private volatile @Nullable SocketAddress client;

    Relay(Impairment impairment, SocketAddress server) throws IOException {
        this.there = new DelayLine(impairment.delayMillis());
        this.home = new DelayLine(impairment.delayMillis());
        Fates onTheWayThere = new Fates(impairment, 0);
        Fates onTheWayHome = new Fates(impairment, 1);
        start(front, packet -> {
            client = packet.getSocketAddress();
            byte[] bytes = bytes(packet);
            there.put(() -> send(back, bytes, server), onTheWayThere.next());
        });
        start(back, packet -> {
            byte[] bytes = bytes(packet);
            home.put(() -> send(front, bytes, client), onTheWayHome.next());
        });
    }

    /** Where a client sends to. */
    InetSocketAddress address() {
        return (InetSocketAddress) front.getLocalSocketAddress();
    }

    @FunctionalInterface
    private interface Taker {
        void take(DatagramPacket packet);
    }

    private static DatagramSocket socket() throws IOException {
        DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        // The relay alone decides what is lost, as far as the system lets it.
        socket.setReceiveBufferSize(BUFFER);
        return socket;
    }

    private static byte[] bytes(DatagramPacket packet) {
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    private static void start(DatagramSocket from, Taker taker) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            DatagramPacket packet = new DatagramPacket(new byte[LONGEST], LONGEST);
                            from.receive(packet);
                            taker.take(packet);
                        }
                    } catch (IOException closed) {
                        // So is the relay.
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void send(DatagramSocket from, byte[] bytes, @Nullable SocketAddress to) {
        try {
            if (to != null) {
                from.send(new DatagramPacket(bytes, bytes.length, to));
            }
        } catch (IOException notSent) {
            // One more that is lost.
        }
    }

    @Override
    public void close() {
        there.close();
        home.close();
        front.close();
        back.close();
    }
}
