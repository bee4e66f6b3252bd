package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.HttpFinding;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.wire.Acceptor;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.wire.Wire;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries out what the harness's own ends do with connections, and finds out who is not there or does not read. */
final class Peers implements ConnectionStep.Actor, AutoCloseable {

    private final Wire wire;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private final Map<String, Connection> connections = new HashMap<>();
    private final Addresses addresses;
    private final Programs programs;
    private @Nullable Acceptor acceptor;

    Peers(
            Subject subject,
            Deadlines deadlines,
            Duration atMost,
            Addresses addresses,
            Programs programs,
            Consumer<String> saw) {
        this.addresses = addresses;
        this.programs = programs;
        this.deadlines = deadlines;
        this.saw = saw;
        try {
            wire = new Wire(subject.ticker(), atMost);
        } catch (IOException failed) {
            throw new HarnessFault("no selector", failed);
        }
    }

    @Override
    public void connect(String peer) {
        connections.put(peer, connected(peer, Wire.ORDINARY_WINDOW));
    }

    @Override
    public void connectSlowReader(String peer) {
        Connection connection = connected(peer, Wire.SMALL_WINDOW);
        connection.readOnlyWhenStuck();
        connections.put(peer, connection);
    }

    private Connection connected(String peer, int window) {
        return harness(() -> {
            try {
                return wire.connect(addresses.server(), deadlines.answer(), window)
                        .orElseThrow(
                                () -> new Discrepancy(new StreamFinding.NotReading(peer, deadlines.answerMillis())));
            } catch (ConnectException refused) {
                throw new Discrepancy(new StreamFinding.Refused(
                        peer, String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT)));
            }
        });
    }

    @Override
    public void listen() {
        Acceptor listening = harness(Acceptor::listen);
        stopListening();
        acceptor = listening;
        addresses.choose(listening.port());
        saw.accept(Words.of("seen.port", listening.port()));
    }

    @Override
    public void accept(String peer) {
        Acceptor listening = Objects.requireNonNull(acceptor, "nobody listens");
        programs.whenEnded(listening::wakeUp);
        Optional<Connection> accepted = harness(() -> wire.accept(listening, deadlines.ready(), programs::hasEnded));
        connections.put(peer, accepted.orElseThrow(() -> noConnection(peer)));
    }

    private Discrepancy noConnection(String peer) {
        return programs.ended()
                .orElseGet(() -> new Discrepancy(new StreamFinding.NoConnection(peer, deadlines.readyMillis())));
    }

    @Override
    public void send(String peer, List<Bytes> pieces) {
        if (!harness(() -> connection(peer).send(pieces, deadlines.answer()))) {
            throw new Discrepancy(new StreamFinding.NotReading(peer, deadlines.answerMillis()));
        }
    }

    @Override
    public void stopReading(String peer) {
        connection(peer).readOnlyWhenStuck();
    }

    @Override
    public void halfClose(String peer) {
        connection(peer).halfClose();
    }

    @Override
    public void close(String peer) {
        Connection gone = connection(peer);
        connections.remove(peer);
        harness(() -> {
            gone.close();
            return gone;
        });
    }

    @Override
    public void reset(String peer) {
        Connection gone = connection(peer);
        connections.remove(peer);
        harness(() -> {
            gone.reset();
            return gone;
        });
    }

    @Override
    public void flood(String peer, int mebibytes) {
        connection(peer).flood((long) mebibytes << 20);
    }

    @Override
    public void awaitFlooded(String peer) {
        Connection connection = connection(peer);
        boolean moved = harness(() -> connection.awaitFlooded(deadlines.answer()));
        String end = connection.flow() == Flow.OPEN ? "seen.all-taken" : "seen.connection-ended";
        saw.accept(Words.of(moved ? end : "seen.none-taken"));
    }

    @Override
    public void pour(String peer, Bytes block, int mebibytes) {
        Connection connection = connection(peer);
        boolean moved = harness(() -> connection.pour(block, (long) mebibytes << 20, deadlines.answer()));
        boolean answered = connection.arrived() > 0 || connection.flow() != Flow.OPEN;
        String poured = moved ? "seen.all-taken" : "seen.none-taken";
        saw.accept(Words.of(answered ? "seen.answered" : poured));
    }

    @Override
    public void drip(String peer, Bytes bytes, long everyMillis, long forMillis) {
        Connection connection = connection(peer);
        long patience = Math.max(forMillis, deadlines.scaled(forMillis));
        boolean over =
                harness(() -> connection.drip(bytes, Duration.ofMillis(everyMillis), Duration.ofMillis(patience)));
        if (!over) {
            throw new Discrepancy(new HttpFinding.StillReading(peer, patience));
        }
        saw.accept(Words.of("seen.answered"));
    }

    /** The connection of a peer. */
    Connection connection(String peer) {
        Connection connection = connections.get(peer);
        if (connection == null) {
            throw new IllegalStateException(peer + " is not connected");
        }
        return connection;
    }

    @Override
    public void close() {
        wire.close();
        stopListening();
    }

    @Override
    public void stopListening() {
        Acceptor listening = acceptor;
        acceptor = null;
        if (listening != null) {
            harness(() -> {
                listening.close();
                return listening;
            });
        }
    }
}
