package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.DatagramStep;
import io.netgrade.suite.exchange.HttpStep;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.ResourceStep;
import io.netgrade.suite.exchange.RoomHostStep;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.Step;
import java.time.Duration;
import java.util.function.Consumer;

/** Those who carry out the steps of one exchange. */
final class Players implements Step.Actors, AutoCloseable {

    private final Programs programs;
    private final Consoles consoles;
    private final Resources resources;
    private final Peers peers;
    private final Arrivals arrivals;
    private final HttpMessages http;
    private final Rooms rooms;
    private final RoomHost roomHost;
    private final Datagrams datagrams;
    private final Consumer<String> noted;

    /** Which step of which round it is, while there are rounds. */
    private String round = "";

    /**
     * What is seen of a step is told {@code noted}; the last thing counts.
     *
     * @param atMost how long all of it may take
     */
    Players(Subject subject, Deadlines deadlines, Duration atMost, Consumer<String> noted) {
        this.noted = noted;
        Consumer<String> saw = this::saw;
        Addresses addresses = new Addresses();
        programs = new Programs(subject, deadlines, addresses, saw);
        consoles = new Consoles(subject, programs, deadlines, saw);
        resources = new Resources(subject.ticker(), programs, deadlines, saw);
        peers = new Peers(subject, deadlines, atMost, addresses, programs, saw);
        arrivals = new Arrivals(peers, subject.habit(), deadlines, saw);
        http = new HttpMessages(peers, addresses, deadlines, saw);
        rooms = new Rooms(peers, deadlines, saw);
        roomHost = new RoomHost(peers, deadlines, saw);
        datagrams = new Datagrams(subject.ticker(), deadlines, addresses, programs, saw);
    }

    @Override
    public ProgramStep.Actor programs() {
        return programs;
    }

    @Override
    public ConsoleStep.Actor console() {
        return consoles;
    }

    @Override
    public ResourceStep.Actor resources() {
        return resources;
    }

    @Override
    public ConnectionStep.Actor connections() {
        return peers;
    }

    @Override
    public ArrivalStep.Actor arrivals() {
        return arrivals;
    }

    @Override
    public HttpStep.Actor http() {
        return http;
    }

    @Override
    public RoomStep.Actor room() {
        return rooms;
    }

    @Override
    public RoomHostStep.Actor roomHost() {
        return roomHost;
    }

    @Override
    public DatagramStep.Actor datagrams() {
        return datagrams;
    }

    private void saw(String words) {
        noted.accept(round.isEmpty() || words.isEmpty() ? round + words : round + "\n" + words);
    }

    @Override
    public void round(String words) {
        round = words;
        saw("");
    }

    @Override
    public void roundsOver() {
        round("");
    }

    ProgramState programState(Duration dying) {
        return programs.state(dying);
    }

    Outcome lastOutcome() {
        return arrivals.lastOutcome();
    }

    Bytes lastResponse() {
        return http.lastResponse();
    }

    @Override
    public void close() {
        peers.close();
        datagrams.close();
        programs.close();
    }
}
