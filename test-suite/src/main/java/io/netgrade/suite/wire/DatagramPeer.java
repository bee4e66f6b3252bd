package io.netgrade.suite.wire;

import io.netgrade.suite.exchange.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One of the harness's own sockets for datagrams. */
public final class DatagramPeer implements AutoCloseable {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Room for all that may be unanswered at once: 64 KiB, which the system counts about twice. */
    private static final int RECEIVE_BUFFER = 1 << 20;

    private final DatagramChannel channel;
    private final Selector selector;
    private final Ticker ticker;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private DatagramPeer(DatagramChannel channel, Selector selector, Ticker ticker) {
        this.channel = channel;
        this.selector = selector;
        this.ticker = ticker;
    }

    /** A datagram and where it came from. */
    public record Received(Bytes bytes, InetSocketAddress from) {}

    /**
     * A socket on a loopback address, on a port that the system chooses.
     *
     * @param host 127.0.0.1 or ::1
     * @throws IOException if the system gives none, which is never the submission's doing
     */
    public static DatagramPeer open(String host, Ticker ticker) throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
        channel.bind(new InetSocketAddress(InetAddress.getByName(host), 0));
        Selector selector = Selector.open();
        channel.register(selector, SelectionKey.OP_READ);
        return new DatagramPeer(channel, selector, ticker);
    }

    /** The port, 1 to 65,535. */
    public int port() {
        return channel.socket().getLocalPort();
    }

    /** Sends one datagram of 0 to 65,507 bytes. */
    public void send(Bytes bytes, InetSocketAddress to) throws IOException {
        while (channel.send(bytes.buffer(), to) == 0 && !bytes.isEmpty()) {
            // The system's buffer is full for a moment; on loopback it empties itself.
            Thread.onSpinWait();
        }
    }

    /**
     * Sends one datagram from a connected socket, which alone hears of the system that nobody has the port.
     *
     * @return false if nobody has
     */
    public boolean knock(Bytes bytes, InetSocketAddress to) throws IOException {
        channel.connect(to);
        try {
            channel.write(bytes.buffer());
            // On loopback the system's word is there as soon as the datagram is.
            SocketAddress unused = channel.receive(buffer.clear());
            return true;
        } catch (PortUnreachableException nobody) {
            return false;
        } finally {
            channel.disconnect();
        }
    }

    /** Has whoever waits here look again whether waiting still makes sense. */
    public synchronized void wakeUp() {
        // A closed selector must not be woken: its descriptor may belong to something else by then.
        if (selector.isOpen()) {
            selector.wakeup();
        }
    }

    /** The next datagram, or empty if none came within {@code patience}, or if all waiting is {@code inVain}. */
    public Optional<Received> receive(Duration patience, BooleanSupplier inVain) throws IOException {
        long from = ticker.nanos();
        while (true) {
            // Asked first: what was sent before the end has still been sent.
            boolean over = inVain.getAsBoolean();
            buffer.clear();
            SocketAddress sender = channel.receive(buffer);
            if (sender != null) {
                byte[] content = new byte[buffer.flip().remaining()];
                buffer.get(content);
                return Optional.of(new Received(Bytes.of(content), (InetSocketAddress) sender));
            }
            long left = patience.toNanos() - (ticker.nanos() - from);
            if (left <= 0 || over) {
                return Optional.empty();
            }
            selector.select(Math.max(1, left / NANOS_PER_MILLI));
            selector.selectedKeys().clear();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        selector.close();
        channel.close();
    }
}
