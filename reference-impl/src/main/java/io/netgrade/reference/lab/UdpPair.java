package io.netgrade.reference.lab;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Two sockets for datagrams on loopback, and the route from the near one to the far one. */
final class UdpPair implements Closeable {

    /** The most that one datagram holds, in bytes (RFC 768, RFC 791 §3.1). */
    static final int LONGEST = 65_507;

    private final DatagramSocket near = socket();
    private final DatagramSocket far = socket();
    private final Route route;
    private final DatagramPacket received = new DatagramPacket(new byte[LONGEST], LONGEST);

    private UdpPair(Setup setup) throws IOException {
        route = Route.to((InetSocketAddress) far.getLocalSocketAddress(), setup.impairment());
        far.setSoTimeout(setup.silenceMillis());
        // Connected, so that the system need not look up the way for each datagram anew.
        near.connect(route.address());
    }

    static UdpPair open(Setup setup) throws IOException {
        return new UdpPair(setup);
    }

    static DatagramSocket socket() throws IOException {
        return new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    DatagramSocket far() {
        return far;
    }

    /** Sends from the near end; what the system has no room for is lost. */
    void send(byte[] bytes) throws IOException {
        try {
            near.send(new DatagramPacket(bytes, bytes.length));
        } catch (IOException noRoom) {
            // Some systems say so when they have no room for a datagram, where others drop it without a word.
            if (near.isClosed()) {
                throw noRoom;
            }
        }
    }

    /** Waits for the next datagram at the far end; its bytes are good until the one after it. Empty after silence. */
    Optional<ByteBuffer> receive() throws IOException {
        received.setLength(LONGEST);
        try {
            far.receive(received);
            return Optional.of(ByteBuffer.wrap(received.getData(), 0, received.getLength()));
        } catch (SocketTimeoutException silence) {
            return Optional.empty();
        }
    }

    /**
     * Hands over each datagram that comes to the far end, and each silence as an empty value. Ends after a silence, though
     * not while somebody sends, who may have been held up.
     */
    void receiveAll(BooleanSupplier sending, Consumer<Optional<ByteBuffer>> taker) throws IOException {
        boolean moreToCome;
        Optional<ByteBuffer> next;
        do {
            // Asked before: the whole of the last silence must lie after the last datagram.
            moreToCome = sending.getAsBoolean();
            next = receive();
            taker.accept(next);
        } while (moreToCome || next.isPresent());
    }

    @Override
    public void close() {
        route.close();
        near.close();
        far.close();
    }
}
