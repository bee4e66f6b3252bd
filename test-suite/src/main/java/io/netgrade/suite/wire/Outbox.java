package io.netgrade.suite.wire;

import io.netgrade.suite.exchange.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is still to be sent on a connection: pieces, which travel one by one, and behind them perhaps a flood. */
final class Outbox {

    /** The pause where there are few pieces, and merging one would lose the case. */
    static final Duration FEW_PIECES_PAUSE = Duration.ofMillis(8);

    /** The same towards a program that was started a moment ago, and is slow to read at first. */
    static final Duration FEW_PIECES_PAUSE_FOR_NEWCOMERS = Duration.ofMillis(40);

    /** The pause after which pieces are read separately: measured at 2 ms, 200 of 200 times on a machine at rest. */
    private static final Duration PAUSE = Duration.ofMillis(2);

    private static final int FEW = 4;

    /** How often a piece is put off because the one before it was not read yet: who does not read at all gets it some day. */
    private static final int MOST_DELAYS = 60;

    /** Floods are written in blocks of at least so many bytes. */
    private static final int BLOCK = 64 << 10;

    private final Duration fewPiecesPause;
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private Duration pause = PAUSE;
    private long nextAt;
    private boolean answered;
    private boolean apart;
    private int delaysLeft;
    private ByteBuffer block = Bytes.NONE.buffer();
    private long floodLeft;

    Outbox(Duration fewPiecesPause) {
        this.fewPiecesPause = fewPiecesPause;
    }

    void add(List<Bytes> more) {
        boolean few = more.size() <= FEW;
        add(more, few ? fewPiecesPause : PAUSE);
        apart = few && more.size() > 1;
    }

    void add(List<Bytes> more, Duration pauseBetween) {
        pause = pauseBetween;
        apart = false;
        if (answered) {
            // Who has answered what was sent before has read it, and nothing needs to be kept apart.
            nextAt = 0;
        }
        more.stream().filter(piece -> !piece.isEmpty()).map(Bytes::buffer).forEach(pieces::add);
    }

    /** Something has come from the peer. */
    void answered() {
        answered = true;
    }

    /** Behind the pieces, {@code part} is sent again and again, {@code count} bytes in all. */
    void flood(Bytes part, long count) {
        block = part.times(BLOCK / part.length() + 1).buffer();
        floodLeft = count;
    }

    void endFlood() {
        floodLeft = 0;
    }

    boolean isFlooding() {
        return floodLeft > 0;
    }

    boolean hasNoPieces() {
        return pieces.isEmpty();
    }

    void dropPieces() {
        pieces.clear();
    }

    boolean isDue(long now) {
        return isFlooding() || (!pieces.isEmpty() && now >= nextAt);
    }

    /** Whether the next piece follows another one, with which it must not be read together. */
    boolean mustStayApart() {
        return apart && delaysLeft > 0 && !answered && !pieces.isEmpty();
    }

    /** The piece before was not read yet. */
    void putOff(long now) {
        delaysLeft--;
        nextAt = now + pause.toNanos();
    }

    /** When the next piece is due; {@link Long#MAX_VALUE} if there is none. */
    long dueAt() {
        return pieces.isEmpty() ? Long.MAX_VALUE : nextAt;
    }

    /** Sends what the channel takes; whether that was anything, or showed that the peer is gone. */
    boolean writeTo(WritableByteChannel channel) {
        try {
            return pieces.isEmpty() ? writeFlood(channel) : writePiece(channel);
        } catch (IOException gone) {
            // The peer no longer takes anything. What it sent before may still be read, and says more than this does.
            pieces.clear();
            floodLeft = 0;
            return true;
        }
    }

    private boolean writePiece(WritableByteChannel channel) throws IOException {
        ByteBuffer piece = pieces.getFirst();
        int written = channel.write(piece);
        if (!piece.hasRemaining()) {
            pieces.removeFirst();
            answered = false;
            delaysLeft = MOST_DELAYS;
            nextAt = System.nanoTime() + pause.toNanos();
        }
        return written > 0;
    }

    private boolean writeFlood(WritableByteChannel channel) throws IOException {
        if (floodLeft == 0) {
            return false;
        }
        if (!block.hasRemaining()) {
            block.rewind();
        }
        ByteBuffer next = block.slice();
        next.limit((int) Math.min(next.limit(), floodLeft));
        int written = channel.write(next);
        block.position(block.position() + written);
        floodLeft -= written;
        return written > 0;
    }
}
