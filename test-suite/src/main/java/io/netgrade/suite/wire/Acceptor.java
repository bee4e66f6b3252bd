package io.netgrade.suite.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Where the harness waits for the connection of a client program. */
public final class Acceptor implements AutoCloseable {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ServerSocketChannel channel;
    private final Selector selector;

    private Acceptor(ServerSocketChannel channel, Selector selector) {
        this.channel = channel;
        this.selector = selector;
    }

    /**
     * Listens on 127.0.0.1, on a port that the system chooses.
     *
     * @throws IOException if the system gives none, which is never the submission's doing
     */
    public static Acceptor listen() throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.configureBlocking(false);
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Selector selector = Selector.open();
        channel.register(selector, SelectionKey.OP_ACCEPT);
        return new Acceptor(channel, selector);
    }

    /** The port, 1 to 65,535. */
    public int port() {
        return channel.socket().getLocalPort();
    }

    /** Has whoever waits here look again whether waiting still makes sense. */
    public synchronized void wakeUp() {
        // A closed selector must not be woken: its descriptor may belong to something else by then.
        if (selector.isOpen()) {
            selector.wakeup();
        }
    }

    Optional<SocketChannel> accept(Ticker ticker, Duration patience, BooleanSupplier inVain) throws IOException {
        long from = ticker.nanos();
        while (true) {
            // Asked first: who connected and then ended has still connected.
            boolean over = inVain.getAsBoolean();
            SocketChannel accepted = channel.accept();
            if (accepted != null) {
                return Optional.of(accepted);
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
