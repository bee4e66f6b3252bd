package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.wire.Wire;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Carries out steps on connections and turns what does not go as expected into findings. */
final class Peers implements AutoCloseable {

    /** How much of what came unasked is shown. */
    private static final int EXTRA_SHOWN = 64;

    /** How much is shown behind the place where the bytes differ. */
    private static final int DIFFERENCE_SHOWN = 64;

    /** So many arrivals are read where nothing about them is judged; a program may go on for ever. */
    private static final int MOST_DRAINED = 20;

    private final Wire wire;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final AnswerHabit habit;
    private final Map<String, Connection> connections = new HashMap<>();
    private InetSocketAddress address = new InetSocketAddress(0);
    private Outcome lastOutcome = new Outcome(Bytes.NONE, Ending.SILENCE);

    Peers(Subject subject, Deadlines deadlines, Duration atMost, Consumer<String> saw) {
        this.habit = subject.habit();
        this.deadlines = deadlines;
        this.saw = saw;
        try {
            wire = new Wire(subject.ticker(), atMost);
        } catch (IOException failed) {
            throw new HarnessFault("no selector", failed);
        }
    }

    /** An action of the wire. It throws only where the machine, not the program, fails us. */
    @FunctionalInterface
    private interface WireAction<T> {
        T run() throws IOException;
    }

    private static <T> T harness(WireAction<T> action) {
        try {
            return action.run();
        } catch (IOException failed) {
            throw new HarnessFault("the harness's own end of a connection failed", failed);
        }
    }

    void target(int port, String host) {
        address = new InetSocketAddress(host, port);
    }

    void connect(String peer) {
        connections.put(peer, connected(peer, Wire.ORDINARY_WINDOW));
    }

    void connectSlowReader(String peer) {
        Connection connection = connected(peer, Wire.SMALL_WINDOW);
        connection.readOnlyWhenStuck();
        connections.put(peer, connection);
    }

    private Connection connected(String peer, int window) {
        return harness(() -> {
            try {
                return wire.connect(address, deadlines.answer(), window)
                        .orElseThrow(() -> new Discrepancy(new Finding.NotReading(peer, deadlines.answerMillis())));
            } catch (ConnectException refused) {
                throw new Discrepancy(new Finding.Refused(
                        peer, String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT)));
            }
        });
    }

    void send(String peer, List<Bytes> pieces) {
        if (!harness(() -> connection(peer).send(pieces, deadlines.answer()))) {
            throw new Discrepancy(new Finding.NotReading(peer, deadlines.answerMillis()));
        }
    }

    void halfClose(String peer) {
        connection(peer).halfClose();
    }

    void close(String peer) {
        Connection gone = connection(peer);
        connections.remove(peer);
        harness(() -> {
            gone.close();
            return gone;
        });
    }

    void reset(String peer) {
        Connection gone = connection(peer);
        connections.remove(peer);
        harness(() -> {
            gone.reset();
            return gone;
        });
    }

    void expect(String peer, Bytes bytes) {
        boolean moved = harness(() -> connection(peer).awaitLike(bytes, deadlines.answer()));
        judge(peer, bytes, moved, deadlines.answerMillis());
    }

    void expectText(String peer, Bytes text) {
        Connection connection = connection(peer);
        coax(connection, patience -> connection.awaitLike(text, patience));
        expect(peer, text);
    }

    /** Some way of awaiting an answer. */
    @FunctionalInterface
    private interface Awaiting {
        boolean within(Duration patience) throws IOException;
    }

    /**
     * Some programs answer only at a line end, for a full chunk, or at the end of the stream. That is judged elsewhere; here
     * such a program is given the end that it waits for.
     */
    private void coax(Connection connection, Awaiting answer) {
        if (habit.isOnlyAtTheEnd()) {
            connection.halfClose();
        } else if (!harness(() -> answer.within(deadlines.times(1, 4).answer()))) {
            connection.halfClose();
            if (harness(() -> answer.within(deadlines.answer()))) {
                habit.answeredOnlyAtTheEnd();
            }
        }
    }

    /** Compares what has arrived with what was expected. */
    private void judge(String peer, Bytes expected, boolean moved, long patienceMillis) {
        Connection connection = connection(peer);
        // A flood is cut; a long answer is shown whole up to a little behind the first difference.
        Bytes seen = connection.take(expected.length());
        saw.accept(seen.isEmpty() && !expected.isEmpty() ? "nothing" : Transcript.shown(seen));
        int at = expected.mismatch(seen);
        if (at == -1) {
            return;
        }
        if (at < seen.length()) {
            throw new Discrepancy(new Finding.WrongBytes(peer, expected, upToALittleBehind(at, seen, connection)));
        }
        if (!moved) {
            throw new Discrepancy(new Finding.Silence(peer, expected, seen, patienceMillis));
        }
        throw new Discrepancy(
                connection.flow() == Flow.RESET
                        ? new Finding.WasReset(peer, expected, seen)
                        : new Finding.EndedEarly(peer, expected, seen));
    }

    /** What was seen around a difference, the bytes that came unasked included: they often tell what happened to the rest. */
    private static Bytes upToALittleBehind(int at, Bytes seen, Connection connection) {
        Bytes all = seen.followedBy(connection.take(DIFFERENCE_SHOWN));
        return all.slice(0, Math.min(all.length(), at + DIFFERENCE_SHOWN));
    }

    void drain(String peer) {
        Connection connection = connection(peer);
        Duration brief = deadlines.times(1, 4).answer();
        for (int i = 0; i < MOST_DRAINED && connection.flow() == Flow.OPEN; i++) {
            if (!harness(() -> connection.awaitBytes(1, brief))) {
                break;
            }
            connection.take(Integer.MAX_VALUE);
        }
        saw.accept(connection.flow() == Flow.OPEN ? "no end of stream" : "end of stream");
    }

    void expectEnd(String peer) {
        Connection connection = connection(peer);
        boolean moved = harness(() -> connection.awaitBytes(1, deadlines.answer()));
        refuseExtra(peer, connection);
        if (!moved) {
            throw new Discrepancy(new Finding.NoEnd(peer, deadlines.answerMillis()));
        }
        if (connection.flow() == Flow.RESET) {
            throw new Discrepancy(new Finding.WasReset(peer, Bytes.NONE, Bytes.NONE));
        }
        saw.accept("end of stream");
    }

    private void refuseExtra(String peer, Connection connection) {
        Bytes extra = connection.take(EXTRA_SHOWN);
        if (!extra.isEmpty()) {
            saw.accept(Transcript.shown(extra));
            throw new Discrepancy(new Finding.ExtraBytes(peer, extra));
        }
    }

    void expectNoMore(String peer) {
        Connection connection = connection(peer);
        Deadlines brief = deadlines.times(1, 4);
        boolean moved = harness(() -> connection.awaitBytes(1, brief.answer()));
        refuseExtra(peer, connection);
        saw.accept(moved ? "end of stream" : "nothing");
    }

    void observe(String peer, int atMost) {
        Connection connection = connection(peer);
        coax(connection, patience -> connection.awaitBytes(atMost, patience));
        boolean moved = harness(() -> connection.awaitBytes(atMost, deadlines.answer()));
        Bytes received = connection.take(atMost);
        if (!moved) {
            throw new Discrepancy(new Finding.Silence(peer, Bytes.NONE, received, deadlines.answerMillis()));
        }
        lastOutcome = new Outcome(received, received.length() == atMost ? Ending.ENOUGH : ending(connection));
        saw.accept(Transcript.shown(received) + ", " + lastOutcome.ending().words());
    }

    private static Ending ending(Connection connection) {
        return connection.flow() == Flow.RESET ? Ending.RESET : Ending.END;
    }

    void expectOutcome(String peer, Outcome outcome) {
        expectText(peer, outcome.received());
        if (outcome.ending() != Ending.ENOUGH) {
            // Whether a stream ends in order or by a reset may depend on what was still on its way.
            expectNoMore(peer);
        }
    }

    Outcome lastOutcome() {
        return lastOutcome;
    }

    private Connection connection(String peer) {
        Connection connection = connections.get(peer);
        if (connection == null) {
            throw new IllegalStateException(peer + " is not connected");
        }
        return connection;
    }

    @Override
    public void close() {
        wire.close();
    }
}
