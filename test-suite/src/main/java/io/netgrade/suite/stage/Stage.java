package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.DatagramStep;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.HttpStep;
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
    private int accepted;
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
        play(new ConnectionStep.Connect(peer.name()));
        return peer;
    }

    /** The next peer, one that reads slowly. */
    public Peer connectSlowReader() {
        peers++;
        Peer peer = new Peer(this, "C" + peers);
        play(new ConnectionStep.ConnectSlowReader(peer.name()));
        return peer;
    }

    /** The harness's end of the connection that a program makes, S1 first. */
    public Peer accept() {
        accepted++;
        Peer peer = new Peer(this, "S" + accepted);
        play(new ConnectionStep.Accept(peer.name()));
        return peer;
    }

    /** The next socket for datagrams to a server, C1 first. */
    public DatagramSocket open() {
        peers++;
        DatagramSocket socket = new DatagramSocket(this, "C" + peers);
        play(new DatagramStep.Open(socket.name()));
        return socket;
    }

    /** The next socket on which a client program's datagrams are awaited, S1 first. */
    public DatagramSocket listenForDatagrams() {
        accepted++;
        DatagramSocket socket = new DatagramSocket(this, "S" + accepted);
        play(new DatagramStep.Listen(socket.name()));
        return socket;
    }

    /** Whether nothing was played yet. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** What the last {@link ArrivalStep.Observe} noted. */
    Outcome lastOutcome() {
        return players.lastOutcome();
    }

    /** What the last {@link HttpStep.ObserveResponse} noted. */
    Bytes lastResponse() {
        return players.lastResponse();
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
}
