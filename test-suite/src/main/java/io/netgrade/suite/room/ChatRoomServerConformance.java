package io.netgrade.suite.room;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.ConcurrentTcpServer;
import io.netgrade.suite.tcp.EndlessInput;
import io.netgrade.suite.tcp.LastingTcpServerConformance;
import io.netgrade.suite.tcp.PipelinedRequests;
import io.netgrade.suite.tcp.UnreadInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 13: a room in which many clients talk to each other in lines of JSON. */
@Judges(exercise = "chat-room", program = "chat-room-server")
final class ChatRoomServerConformance extends LastingTcpServerConformance
        implements ConcurrentTcpServer,
                PipelinedRequests,
                UnreadInput,
                EndlessInput,
                Membership,
                Messages,
                Framing,
                Robustness {

    private static final RoomCommand NO_COMMAND = RoomCommand.raw("{\"type\":\"message\"}");
    private static final RoomEvent REFUSED = new RoomEvent.Refused();

    /** How much a slow reader lags behind, in messages and bytes each: less than a mebibyte. */
    private static final int LAG = 60;

    private static final int LAG_LENGTH = 16_000;

    /** Who has joined on this stage by the plain exchange. */
    private final Set<Peer> joined = new HashSet<>();

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }

    @Override
    public Peer client() {
        return connect();
    }

    @Override
    public Peer slowClient() {
        serve();
        return stage().connectSlowReader();
    }

    @Override
    protected Bytes requestOf(String words) {
        return Bytes.ofText("{\"username\":\"" + words + RoomCommand.STRANGER + "\"}\n");
    }

    @Override
    protected Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(2, 40).map(text -> requestOf(text.text().replaceAll("[^A-Za-z0-9]", "x")));
    }

    @Override
    protected Arbitrary<Bytes> textRequests() {
        return Payloads.shortText();
    }

    @Override
    protected boolean endsAfterItsAnswer() {
        return false;
    }

    private void play(Step step) {
        stage().play(step);
    }

    private void send(Peer peer, RoomCommand... commands) {
        play(new RoomStep.Send(peer.name(), List.of(commands), "\n", List.of()));
    }

    /** Somebody joins and is told so; whoever else is told of is of no interest. */
    private void join(Peer peer) {
        plainSteps(peer.name(), Bytes.NONE).forEach(this::play);
        joined.add(peer);
    }

    @Override
    protected void plainExchange(Peer peer, Bytes request) {
        join(peer);
    }

    @Override
    protected List<Step> plainSteps(String peer, Bytes request) {
        String name = "guest " + peer;
        return List.of(
                new RoomStep.Send(peer, List.of(RoomCommand.join(name)), "\n", List.of()),
                new RoomStep.ExpectEventually(peer, new RoomEvent.Joined(name)));
    }

    /** The first time it joins; then it sends what gets an error, which nobody else is told of. */
    @Override
    protected void lockstepExchange(Peer peer, Bytes request) {
        if (joined.contains(peer)) {
            send(peer, NO_COMMAND);
            play(new RoomStep.ExpectEventually(peer.name(), REFUSED));
        } else {
            join(peer);
        }
    }

    @Override
    protected void completeSession(Bytes request) {
        Peer peer = connect();
        join(peer);
        peer.halfClose();
        play(new RoomStep.ExpectEndOfRoom(peer.name(), List.of()));
    }

    @Override
    protected void exchangeBehindHalfClose(Peer peer, Bytes request) {
        String name = "guest " + peer.name();
        send(peer, RoomCommand.join(name), NO_COMMAND);
        peer.halfClose();
        play(new RoomStep.Expect(peer.name(), List.of(new RoomEvent.Joined(name), REFUSED)));
        play(new RoomStep.ExpectEndOfRoom(peer.name(), List.of()));
    }

    /** Errors are for their senders alone: all are in the room, and every other one gets one. */
    @Override
    protected void askAllThenHearAll(List<Peer> peers) {
        Room room = room();
        for (int i = 0; i < peers.size(); i++) {
            room.enter(peers.get(i), "member" + i, RoomCommand.join("member" + i));
        }
        List<Member> members = room.members();
        for (int i = 0; i < members.size(); i += 2) {
            room.babble(members.get(i), NO_COMMAND);
        }
        room.settle();
        room.takeStock();
    }

    @Override
    protected void askAllThenHearInTurn(List<Peer> peers) {
        askAllThenHearAll(peers);
    }

    @Override
    public void pipeline(Peer peer, List<Bytes> requests) {
        Room room = room();
        Member ann = room.enter(peer, "ann", RoomCommand.join("ann"));
        room.enter("ben");
        room.sayAtOnce(
                ann,
                requests.stream()
                        .map(Bytes::text)
                        .map(text -> text.replaceAll("[^A-Za-z0-9]", "x"))
                        .toList());
        room.takeStock();
    }

    @Override
    protected void exchangeElsewhere(Bytes request) {
        launchElsewhere();
        Room room = new Room(stage()::connect);
        Member ann = room.enter("ann");
        room.enter("ben");
        room.say(ann, request.text());
        room.settle();
    }

    @Override
    public void askWithTooMuch() {
        Peer peer = connect();
        peer.send(Bytes.ofText("no object\n").followedBy(Payloads.numbered(TOO_MUCH)));
        play(new RoomStep.ExpectRefusalAndEnd(peer.name()));
    }

    @Override
    public void surviveAFlood() {
        launch(LITTLE_MEMORY);
        Peer loud = launched();
        loud.flood(MEBIBYTES);
        loud.awaitFlooded();
        loud.halfClose();
        loud.drain();
        loud.close();
        join(launched());
    }

    @Property
    @Requirement(
            id = "ROOM-00",
            says = "What one member says is told to another one.",
            hint =
                    "Does the server accept, read a line of JSON, answer the join, and pass messages on, each with a line end?",
            tries = 2,
            basis = Basis.IS_CORE)
    void oneHearsTheOther() {
        Peer ann = connect();
        send(ann, RoomCommand.join("ann"));
        play(new RoomStep.ExpectEventually(ann.name(), new RoomEvent.Joined("ann")));
        Peer ben = connect();
        send(ben, RoomCommand.join("ben"));
        play(new RoomStep.ExpectEventually(ben.name(), new RoomEvent.Joined("ben")));
        send(ann, new RoomCommand.Say("hello"));
        play(new RoomStep.ExpectEventually(ben.name(), new RoomEvent.Said("ann", "hello")));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(1, CUTS);
    }

    @Property
    @Requirement(
            id = "NET-01",
            says = "The outcome does not depend on how commands were cut into segments.",
            hint =
                    "TCP is a stream: one write of the client may take several reads. How do you know that a line has come to its end?",
            reference = "RFC 9293 §3.7",
            tries = 10)
    void segmentsDoNotMatter(@ForAll("places") int one, @ForAll("places") int other) {
        Room room = room();
        Member ann = room.enter("ann");
        room.enter("ben");
        List<Integer> cuts = List.of(Math.min(one, other), Math.max(one, other));
        ann.send("\n", cuts, List.of(new RoomCommand.Say("one of two"), new RoomCommand.Say("two of two")));
        room.heard(ann, "one of two");
        room.heard(ann, "two of two");
        room.takeStock();
    }

    @Property
    @Requirement(
            id = "NET-06",
            says = "A member that reads slowly, and lags by up to 1 MiB, loses nothing.",
            hint = "What does a write return that does not block, and what becomes of the rest?",
            tries = 1)
    void aSlowReaderLosesNothing() {
        Room room = room();
        Member ann = room.enter("ann");
        Member slow = room.enter(slowClient(), "ben", RoomCommand.join("ben"));
        slow.stopReading();
        String text = "x".repeat(LAG_LENGTH);
        for (int i = 0; i < LAG; i++) {
            room.say(ann, i + text);
        }
        slow.resume();
        room.takeStock();
    }
}
