package io.netgrade.suite.wire;

import io.netgrade.suite.exchange.Bytes;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * One TCP connection to the program under test, driven by its {@link Wire}.
 *
 * <p>Nothing here blocks: what is sent waits in a queue of pieces, what arrives in an inbox, and the wire moves both while
 * anybody waits for anything.
 */
public final class Connection {

    /** What a flood is made of: letters without a line end. */
    private static final Bytes FLOOD = Bytes.ofText("f");

    /** A slow reader that could send nothing for so long reads a little. */
    private static final Duration STUCK = Duration.ofMillis(20);

    private final Wire wire;
    private final SocketChannel channel;
    private final SelectionKey key;
    private final Inbox inbox = new Inbox();
    private final Outbox outbox;
    private final Reception reception;
    private Flow flow = Flow.OPEN;
    private boolean reading = true;
    private int firstArrival;
    private boolean forgetting;

    Connection(Wire wire, SocketChannel channel, SelectionKey key, Duration fewPiecesPause) {
        this.wire = wire;
        this.channel = channel;
        this.key = key;
        this.outbox = new Outbox(fewPiecesPause);
        this.reception = new Reception(channel);
        key.interestOps(SelectionKey.OP_READ);
    }

    /**
     * Sends pieces so that they travel one by one. Whatever arrives meanwhile is kept.
     *
     * @param patience how long the peer may take nothing before this gives up
     * @return whether all was handed to the system; true as well when the peer is gone, which reading will show
     */
    public boolean send(List<Bytes> pieces, Duration patience) throws IOException {
        outbox.add(pieces);
        while (!reading && flow == Flow.OPEN) {
            if (wire.pump(this, STUCK, () -> outbox.hasNoPieces() || flow == Flow.RESET)) {
                return true;
            }
            int before = inbox.size();
            reading = true;
            boolean moved = wire.pump(this, patience, () -> inbox.size() > before || flow != Flow.OPEN);
            reading = false;
            if (!moved) {
                return false;
            }
        }
        return wire.pump(this, patience, () -> outbox.hasNoPieces() || flow == Flow.RESET);
    }

    /** Leaves what arrives to the system's buffers while sending, until nothing can be sent on, or something is awaited. */
    public void readOnlyWhenStuck() {
        reading = false;
    }

    /** Ends this side of the connection (FIN). */
    public void halfClose() {
        outbox.endFlood();
        try {
            channel.shutdownOutput();
        } catch (IOException gone) {
            flow = Flow.RESET;
        }
    }

    /**
     * Waits until {@code count} bytes have arrived, the stream is over, or nothing arrived for {@code patience}.
     *
     * @return false if it was given up for lack of any progress
     */
    public boolean awaitBytes(int count, Duration patience) throws IOException {
        reading = true;
        return wire.pump(this, patience, () -> inbox.size() >= count || flow != Flow.OPEN);
    }

    /** As {@link #awaitBytes}, but returns at once when what has arrived is not how {@code expected} begins. */
    public boolean awaitLike(Bytes expected, Duration patience) throws IOException {
        reading = true;
        ByteBuffer wanted = expected.buffer();
        int[] compared = {0};
        return wire.pump(this, patience, () -> {
            boolean differs = inbox.differs(wanted, compared[0]);
            compared[0] = Math.min(inbox.size(), expected.length());
            return differs || inbox.size() >= expected.length() || flow != Flow.OPEN;
        });
    }

    /** How many bytes came with the first arrival since the inbox was last empty; 0 if nothing has come. */
    public int firstArrival() {
        return firstArrival;
    }

    /** How many bytes have arrived that were not taken yet. */
    public int arrived() {
        return inbox.size();
    }

    /**
     * Reads and forgets what comes, until the stream is over, nothing comes for {@code quiet}, or {@code atMost} has gone by: who
     * answers slowly, or never stops, is not waited for.
     */
    public void drain(Duration quiet, Duration atMost) throws IOException {
        boolean before = forgetting;
        reading = true;
        forgetting = true;
        inbox.take(Integer.MAX_VALUE);
        long until = wire.nanos() + atMost.toNanos();
        wire.pump(this, quiet, () -> flow != Flow.OPEN || wire.nanos() >= until);
        forgetting = before;
    }

    /** From now on sends {@code count} bytes as fast as they are taken, and forgets what comes. */
    public void flood(long count) {
        outbox.flood(FLOOD, count);
        forgetting = true;
    }

    /**
     * Sends {@code block} again and again, {@code count} bytes in all, until something arrives or the connection ends.
     *
     * @return false if nothing was taken, and nothing arrived, for {@code patience}
     */
    public boolean pour(Bytes block, long count, Duration patience) throws IOException {
        outbox.flood(block, count);
        reading = true;
        boolean moved = wire.pump(this, patience, () -> !outbox.isFlooding() || inbox.size() > 0 || flow != Flow.OPEN);
        outbox.endFlood();
        return moved;
    }

    /**
     * Sends a byte of {@code bytes} at a time, every {@code every}, and from the first one on again, until something arrives or
     * the connection ends.
     *
     * @return false if neither came about within {@code atMost}
     */
    public boolean drip(Bytes bytes, Duration every, Duration atMost) throws IOException {
        long count = atMost.dividedBy(every) + 1;
        outbox.add(
                LongStream.range(0, count)
                        .mapToInt(i -> (int) (i % bytes.length()))
                        .mapToObj(at -> bytes.slice(at, at + 1))
                        .toList(),
                every);
        reading = true;
        long until = wire.nanos() + atMost.toNanos();
        wire.pump(this, atMost, () -> inbox.size() > 0 || flow != Flow.OPEN || wire.nanos() >= until);
        outbox.dropPieces();
        return inbox.size() > 0 || flow != Flow.OPEN;
    }

    /**
     * Waits until what has arrived is {@code enough}, the stream is over, or nothing arrived for {@code patience}.
     *
     * @return false if it was given up for lack of any progress
     */
    public boolean awaitEnough(Predicate<Bytes> enough, Duration patience) throws IOException {
        reading = true;
        int[] looked = {-1};
        return wire.pump(this, patience, () -> {
            boolean more = inbox.size() > looked[0];
            looked[0] = inbox.size();
            return flow != Flow.OPEN || (more && enough.test(inbox.peek(Integer.MAX_VALUE)));
        });
    }

    /** What has arrived, without taking it. */
    public Bytes peek() {
        return inbox.peek(Integer.MAX_VALUE);
    }

    /**
     * Waits until everything was sent that this connection floods with, or nobody takes it any more. A peer that has ended its
     * own side may still read.
     *
     * @return false if nothing more was taken for {@code patience}
     */
    public boolean awaitFlooded(Duration patience) throws IOException {
        return wire.pump(this, patience, () -> !outbox.isFlooding() || flow == Flow.RESET);
    }

    /** Takes what has arrived, at most {@code atMost} bytes. */
    public Bytes take(int atMost) {
        return inbox.take(atMost);
    }

    /** Where the stream from the peer stands, once everything in the inbox has been taken. */
    public Flow flow() {
        return flow;
    }

    /** Closes in order. */
    public void close() throws IOException {
        key.cancel();
        channel.close();
        wire.flushCancelled();
    }

    /** Closes by a reset (RST). */
    public void reset() throws IOException {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        close();
    }

    /** When this connection wants to be woken to send its next piece, or {@link Long#MAX_VALUE}. */
    long wakeAt() {
        boolean writing = (key.interestOps() & SelectionKey.OP_WRITE) != 0;
        return writing ? Long.MAX_VALUE : outbox.dueAt();
    }

    /** Wants to write if a piece is due, and to read unless the inbox is full. */
    void updateInterest(long now) {
        if (!key.isValid()) {
            return;
        }
        if (outbox.isDue(now) && outbox.mustStayApart() && Reception.isDoubtful() && reception.hasUnread()) {
            outbox.putOff(now);
        }
        int read = reading && flow == Flow.OPEN && !inbox.isFull() ? SelectionKey.OP_READ : 0;
        int write = flow != Flow.RESET && outbox.isDue(now) ? SelectionKey.OP_WRITE : 0;
        key.interestOps(read | write);
    }

    /** Moves what can be moved; returns whether anything was. */
    boolean move(ByteBuffer scratch) {
        boolean moved = false;
        if (key.isValid() && key.isReadable()) {
            moved = read(scratch);
        }
        if (key.isValid() && key.isWritable()) {
            moved |= outbox.writeTo(channel);
        }
        return moved;
    }

    private boolean read(ByteBuffer scratch) {
        scratch.clear();
        try {
            int count = channel.read(scratch);
            if (count == -1) {
                flow = Flow.ENDED;
                return true;
            }
            scratch.flip();
            outbox.answered();
            if (forgetting) {
                return count > 0;
            }
            if (inbox.size() == 0) {
                firstArrival = count;
            }
            inbox.append(scratch);
            return count > 0;
        } catch (IOException reset) {
            flow = Flow.RESET;
            return true;
        }
    }
}
