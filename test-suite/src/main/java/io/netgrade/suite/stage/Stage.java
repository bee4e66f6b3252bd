package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one exchange with a submission takes place: every step is carried out and recorded, so that what a property did can
 * be shown, stored and played again.
 */
public final class Stage implements AutoCloseable {

    private final Subject subject;
    private final List<Exchange.Event> events = new ArrayList<>();
    private final Players players;
    private final long began;
    private int peers;
    private String seen = "";

    /**
     * An empty stage.
     *
     * @param deadlines how long each step is patient
     * @param atMost how long all of it may take
     */
    public Stage(Subject subject, Deadlines deadlines, Duration atMost) {
        this.subject = subject;
        this.players = new Players(subject, deadlines, atMost, this::saw);
        this.began = subject.ticker().nanos();
    }

    /**
     * Carries out one step and records it.
     *
     * @throws io.netgrade.suite.exchange.Discrepancy if the program differs from what the step expects
     * @throws HarnessFault if something of ours fails
     */
    public void play(Step step) {
        long micros = (subject.ticker().nanos() - began) / 1_000;
        seen = "";
        int index = events.size();
        events.add(new Exchange.Event(step, micros, ""));
        try {
            step.play(players);
        } finally {
            events.set(index, new Exchange.Event(step, micros, seen));
        }
    }

    private void saw(String words) {
        seen = words;
    }

    /** The next peer, C1 first, connected to the program that runs. */
    public Peer connect() {
        peers++;
        Peer peer = new Peer(this, "C" + peers);
        play(new Step.Connect(peer.name()));
        return peer;
    }

    /** The next peer, one that reads slowly. */
    public Peer connectSlowReader() {
        peers++;
        Peer peer = new Peer(this, "C" + peers);
        play(new Step.ConnectSlowReader(peer.name()));
        return peer;
    }

    /** Whether nothing was played yet. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** What the last {@link Step.Observe} noted. */
    Outcome lastOutcome() {
        return players.lastOutcome();
    }

    /** Everything so far. */
    public Exchange exchange() {
        return new Exchange(events);
    }

    /**
     * What became of the program that this exchange was with. A connection that breaks tells of a program's death some
     * milliseconds before the system does, so a program may be given a while to end.
     */
    public ProgramState programState(Duration dying) {
        return players.programState(dying);
    }

    /** Closes the connections and ends the programs that were launched here; a shared server goes on. */
    @Override
    public void close() {
        players.close();
    }

    /** One of the harness's own ends of a connection. */
    public record Peer(Stage stage, String name) {

        /** Sends all in one piece. */
        public void send(Bytes bytes) {
            send(List.of(bytes));
        }

        /** Sends pieces that travel one by one. */
        public void send(List<Bytes> pieces) {
            stage.play(new Step.Send(name, pieces));
        }

        /** Ends this side. */
        public void halfClose() {
            stage.play(new Step.HalfClose(name));
        }

        /** Closes in order. */
        public void close() {
            stage.play(new Step.Close(name));
        }

        /** Closes by a reset. */
        public void reset() {
            stage.play(new Step.Reset(name));
        }

        /** Exactly these bytes come next. */
        public void expect(Bytes bytes) {
            stage.play(new Step.Expect(name, bytes));
        }

        /** These bytes come next, line end or not, at the latest after this side has ended. */
        public void expectText(Bytes bytes) {
            stage.play(new Step.ExpectText(name, bytes));
        }

        /** Reads whatever comes, for a while. */
        public void drain() {
            stage.play(new Step.Drain(name));
        }

        /** The stream ends in order, without another byte. */
        public void expectEnd() {
            stage.play(new Step.ExpectEnd(name));
        }

        /** Nothing comes any more. */
        public void expectNoMore() {
            stage.play(new Step.ExpectNoMore(name));
        }

        /** Notes what comes, up to {@code atMost} bytes. */
        public Outcome observe(int atMost) {
            stage.play(new Step.Observe(name, atMost));
            return stage.lastOutcome();
        }

        /** The same comes as was noted before. */
        public void expectOutcome(Outcome outcome) {
            stage.play(new Step.ExpectOutcome(name, outcome));
        }
    }
}
