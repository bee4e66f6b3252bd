package io.netgrade.reference.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.BitSet;
import java.util.Locale;

/**
 * What becomes of many messages that are sent while nobody reads.
 *
 * @param sent how many there were of {@value #SIZE} bytes
 * @param tcpBeforeWaiting how many TCP took before it made the sender wait
 * @param tcpArrived how many arrived over TCP
 * @param udpArrived how many arrived over UDP, each counted once
 */
record Burst(int sent, int tcpBeforeWaiting, int tcpArrived, int udpArrived) {

    static final int SIZE = 1_024;
    static final int MESSAGES = 16_000;

    private static final long ALL = (long) MESSAGES * SIZE;

    static Burst measure(Setup setup) throws IOException {
        try (ServerSocketChannel listener =
                        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel sender = SocketChannel.open(listener.getLocalAddress());
                SocketChannel reader = listener.accept()) {
            long before = fill(sender, ALL);
            long after = readWhileSending(sender, reader, ALL - before, ALL);
            return new Burst(MESSAGES, (int) (before / SIZE), (int) (after / SIZE), overUdp(setup));
        }
    }

    /** Sends until that would wait; how many bytes were taken. */
    private static long fill(SocketChannel sender, long most) throws IOException {
        sender.configureBlocking(false);
        ByteBuffer message = ByteBuffer.allocateDirect(SIZE);
        long taken = 0;
        int wrote;
        do {
            message.position(0).limit((int) Math.min(SIZE, most - taken));
            wrote = sender.write(message);
            taken += wrote;
        } while (wrote > 0);
        return taken;
    }

    /** Reads, and sends on whenever there is room again; how many bytes arrived. */
    private static long readWhileSending(SocketChannel sender, SocketChannel reader, long left, long all)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(UdpPair.LONGEST);
        long unsent = left;
        long arrived = 0;
        while (arrived < all) {
            unsent -= fill(sender, unsent);
            buffer.clear();
            int read = reader.read(buffer);
            if (read == -1) {
                return arrived;
            }
            arrived += read;
        }
        return arrived;
    }

    private static int overUdp(Setup setup) throws IOException {
        try (UdpPair pair = UdpPair.open(setup)) {
            ByteBuffer message = ByteBuffer.allocate(SIZE);
            for (int i = 0; i < MESSAGES; i++) {
                pair.send(message.putInt(0, i).array());
            }
            BitSet arrived = new BitSet(MESSAGES);
            for (var next = pair.receive(); next.isPresent(); next = pair.receive()) {
                arrived.set(next.get().getInt());
            }
            return arrived.cardinality();
        }
    }

    Finding finding() {
        return new Finding(
                "TCP makes a fast sender wait for a slow reader; UDP drops what does not fit.",
                String.format(Locale.ROOT, "%,d messages of %,d bytes while nobody reads: arrived", sent, SIZE),
                Figures.count(tcpArrived, sent)
                        + (tcpBeforeWaiting < sent
                                ? "; made to wait after " + tcpBeforeWaiting
                                : "; never made to wait"),
                Figures.count(udpArrived, sent),
                Seen.when(tcpArrived == sent && tcpBeforeWaiting < sent && udpArrived < sent));
    }
}
