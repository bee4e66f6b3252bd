package io.netgrade.suite.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All connections of one try, driven by one thread: whoever waits for one of them moves the bytes of all.
 *
 * <p>Patience is always patience for progress: as long as bytes move on the connection that is waited for, the wait goes on.
 */
public final class Wire implements AutoCloseable {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int SCRATCH = 64 << 10;

    /** Stands for whatever receive buffer the system gives. */
    public static final int ORDINARY_WINDOW = 0;

    /** A receive buffer so small that the program's own buffers fill up soon. */
    public static final int SMALL_WINDOW = 4 << 10;

    private final Selector selector;
    private final Ticker ticker;
    private final Duration atMost;
    private final long began;
    private final ByteBuffer scratch = ByteBuffer.allocateDirect(SCRATCH);

    /**
     * A wire without connections.
     *
     * @param atMost how long all waits together may take, however much moves; whoever waits longer gets {@link OutOfTime}
     * @throws IOException if the system gives no selector, which is never the submission's doing
     */
    public Wire(Ticker ticker, Duration atMost) throws IOException {
        this.ticker = ticker;
        this.atMost = atMost;
        this.began = ticker.nanos();
        selector = Selector.open();
    }

    /**
     * Connects.
     *
     * @param patience how long the peer may take
     * @param window the receive buffer in bytes; it must be set before connecting to bound what the peer may send ahead
     * @return the connection, or empty if it did not come about in time
     * @throws ConnectException if nobody listens there, or the connection was reset before it could be used
     */
    public Optional<Connection> connect(InetSocketAddress address, Duration patience, int window) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (window != ORDINARY_WINDOW) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, window);
            }
            boolean connected = channel.connect(address) || finishConnect(channel, patience);
            if (!connected) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(connectionOn(channel, Outbox.FEW_PIECES_PAUSE));
        } catch (BindException | NoRouteToHostException ofThisMachine) {
            channel.close();
            throw ofThisMachine;
        } catch (ConnectException refused) {
            channel.close();
            throw refused;
        } catch (SocketException reset) {
            // The program accepted and reset it while we were still connecting.
            channel.close();
            throw (ConnectException) new ConnectException("connection reset").initCause(reset);
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    /**
     * Waits for a program to connect.
     *
     * @param listener where it should connect to
     * @param patience how long it may take
     * @param inVain whether nobody can come any more
     * @return the connection, or empty if nobody came in time
     */
    public Optional<Connection> accept(Acceptor listener, Duration patience, BooleanSupplier inVain)
            throws IOException {
        Optional<SocketChannel> accepted = listener.accept(ticker, patience, inVain);
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        accepted.get().configureBlocking(false);
        accepted.get().setOption(StandardSocketOptions.TCP_NODELAY, true);
        return Optional.of(connectionOn(accepted.get(), Outbox.FEW_PIECES_PAUSE_FOR_NEWCOMERS));
    }

    private Connection connectionOn(SocketChannel channel, Duration fewPiecesPause) throws IOException {
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Connection connection = new Connection(this, channel, key, fewPiecesPause);
        key.attach(connection);
        return connection;
    }

    private boolean finishConnect(SocketChannel channel, Duration patience) throws IOException {
        long from = ticker.nanos();
        SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
        while (!channel.finishConnect()) {
            long left = patience.toNanos() - (ticker.nanos() - from);
            if (left <= 0) {
                return false;
            }
            selector.select(Math.max(1, left / NANOS_PER_MILLI));
            selector.selectedKeys().clear();
        }
        key.interestOps(0);
        return true;
    }

    /**
     * Moves bytes on all connections until {@code done}.
     *
     * @return false if nothing moved on {@code awaited} for {@code patience}
     */
    boolean pump(Connection awaited, Duration patience, BooleanSupplier done) throws IOException {
        long progressAt = ticker.nanos();
        while (!done.getAsBoolean()) {
            long now = ticker.nanos();
            if (now - began > atMost.toNanos()) {
                throw new OutOfTime(atMost);
            }
            long left = patience.toNanos() - (now - progressAt);
            // Looks once more when the time is over: this thread may have been kept from looking, and what came lies
            // there.
            if (moveOnce(left, awaited)) {
                progressAt = ticker.nanos();
            } else if (left <= 0) {
                return done.getAsBoolean();
            }
        }
        return true;
    }

    /** The time, for whoever waits here. */
    long nanos() {
        return ticker.nanos();
    }

    private boolean moveOnce(long atMostNanos, Connection awaited) throws IOException {
        long now = System.nanoTime();
        long wake = Long.MAX_VALUE;
        for (SelectionKey key : selector.keys()) {
            if (key.attachment() instanceof Connection connection) {
                connection.updateInterest(now);
                wake = Math.min(wake, key.isValid() ? connection.wakeAt() : Long.MAX_VALUE);
            }
        }
        select(wake == Long.MAX_VALUE ? atMostNanos : Math.min(atMostNanos, wake - now));
        boolean progress = false;
        for (SelectionKey key : selector.selectedKeys()) {
            Connection connection = (Connection) key.attachment();
            progress |= connection.move(scratch) && connection == awaited;
        }
        selector.selectedKeys().clear();
        return progress;
    }

    private void select(long nanos) throws IOException {
        if (nanos <= 0) {
            selector.selectNow();
        } else {
            selector.select(Math.max(1, nanos / NANOS_PER_MILLI));
        }
    }

    /** A closed channel is let go by the system only when its key has left the selector. */
    void flushCancelled() throws IOException {
        selector.selectNow();
        selector.selectedKeys().clear();
    }

    /** Closes every connection in order. */
    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
