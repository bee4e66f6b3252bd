package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.generate.Segmentations;
import io.netgrade.suite.generate.Segmented;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** TCP-ECHO: every byte comes back until the client ends its side. */
abstract class TcpEchoServerConformance extends FixedAnswerServerConformance
        implements SegmentedRequests, PipelinedRequests {

    static final int MEBIBYTE = 1 << 20;

    /** Long enough for sessions to overlap that share what they should not. */
    private static final int OWN_MESSAGE_BLOCKS = 4_096;

    /** The chunk in which the handbook has echo servers read; plain messages are multiples of it, odd ones are ECHO-02's. */
    private static final int CHUNK = 16;

    @Override
    Bytes answerTo(Bytes request) {
        return request;
    }

    @Override
    protected boolean endsAfterItsAnswer() {
        return false;
    }

    @Override
    public Peer client() {
        return connect();
    }

    @Override
    protected Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(2, 64);
    }

    @Override
    public Outcome ask(Peer peer, Bytes request) {
        peer.send(request);
        return peer.observe(request.length());
    }

    @Override
    public void pipeline(Peer peer, List<Bytes> requests) {
        List<Bytes> messages = requests.stream()
                .map(request -> Payloads.padded(request, CHUNK))
                .toList();
        Bytes all = messages.stream().reduce(Bytes.NONE, Bytes::followedBy);
        peer.send(all);
        peer.expect(all);
    }

    @Override
    protected void plainExchange(Peer peer, Bytes request) {
        Bytes message = Payloads.padded(request, CHUNK);
        peer.send(message);
        peer.expectText(message);
    }

    @Override
    protected void lockstepExchange(Peer peer, Bytes request) {
        Bytes message = Payloads.padded(request, CHUNK);
        peer.send(message);
        peer.expect(message);
    }

    @Override
    protected void askAllThenHearAll(List<Peer> peers) {
        peers.forEach(peer -> peer.send(ownMessage(peer)));
        peers.forEach(peer -> peer.expectText(ownMessage(peer)));
    }

    private static Bytes ownMessage(Peer peer) {
        return Bytes.ofText(
                String.format("only-for-%6s|", peer.name()).replace(' ', '-').repeat(OWN_MESSAGE_BLOCKS));
    }

    @Override
    protected Arbitrary<Bytes> textRequests() {
        return Payloads.shortText();
    }

    @Override
    protected void exchangeBehindHalfClose(Peer peer, Bytes request) {
        Bytes message = Payloads.padded(request, CHUNK);
        peer.send(message);
        peer.halfClose();
        peer.expect(message);
        peer.expectEnd();
    }

    @Provide
    Arbitrary<Bytes> messages() {
        return Payloads.visible(1, 3 * CHUNK).map(text -> Payloads.padded(text, CHUNK));
    }

    @Provide
    Arbitrary<Segmented> anything() {
        return Segmentations.anyOf(Payloads.any(1, 2_048));
    }

    @Provide
    Arbitrary<Bytes> singleBytes() {
        return Payloads.visible(1, 1);
    }

    /** How many bytes travel both ways at once in ECHO-04. */
    abstract int longMessage();

    @Provide
    Arbitrary<Integer> longLengths() {
        return Arbitraries.integers().between(MEBIBYTE / 8, MEBIBYTE / 2).shrinkTowards(MEBIBYTE / 8);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 15, 16, 17, 31, 32, 33, 1_023, 1_024, 1_025, MEBIBYTE);
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-00",
            says = "A short line of plain text comes back.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 5,
            basis = Basis.IS_CORE)
    void aPlainMessageComesBack(@ForAll("messages") Bytes message) {
        Peer peer = connect();
        peer.send(message);
        peer.expectText(message);
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-01",
            says =
                    "The bytes that come back are the bytes that were sent: all 256 values, however they were segmented.",
            hint =
                    "Send what a read gave you, all of it and no more. Bytes are not text: which of your classes turn them into"
                            + " characters, lines or strings on the way?",
            tries = 40)
    void bytesOutEqualBytesIn(@ForAll("anything") Segmented sent) {
        Peer peer = connect();
        peer.send(sent.pieces());
        peer.halfClose();
        peer.expect(sent.payload());
        peer.expectNoMore();
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-02",
            says =
                    "Messages of every length come back whole, also those that do not fill the last chunk, from no byte to"
                            + " 1 MiB.",
            hint = "read() says how many bytes it has put into your buffer. The last chunk is rarely a full one.",
            tries = 12)
    void everyLengthComesBackWhole(@ForAll("lengths") int length) {
        Bytes payload = Payloads.numbered(length);
        Peer peer = connect();
        peer.send(payload);
        peer.halfClose();
        peer.expect(payload);
        peer.expectNoMore();
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-03",
            says = "A single byte comes back without waiting for more.",
            hint = "Which of your reads waits until its buffer is full, or for a line end?",
            tries = 4)
    void aSingleByteComesBackAtOnce(@ForAll("singleBytes") Bytes single) {
        Peer peer = connect();
        peer.send(single);
        peer.expect(single);
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-04",
            says = "A long message comes back while it is being sent, before the client has ended its side.",
            hint =
                    "Is everything read before anything is written? How much memory would that take for a message without end?",
            tries = 1)
    void aLongMessageComesBackWhileItIsSent() {
        Bytes payload = Payloads.numbered(longMessage());
        Peer peer = connect();
        peer.send(payload);
        peer.expect(payload);
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-05",
            says = "After the client has ended its side, everything that is still on its way back arrives.",
            hint = "What does your server do with bytes that it has read and not yet sent when the input ends?",
            tries = 3)
    void everythingArrivesBehindAHalfClose(@ForAll("longLengths") int length) {
        Bytes payload = Payloads.numbered(length);
        Peer peer = connect();
        peer.send(payload);
        peer.halfClose();
        peer.expect(payload);
        peer.expectEnd();
    }

    @Property
    @Requirement(
            id = "NET-06",
            says = "A client that reads slowly loses nothing: 5 MiB come back whole.",
            hint = "A write may take less than you gave it. Who looks at what it returned?",
            tries = 1)
    void aSlowReaderLosesNothing() {
        Bytes payload = Payloads.numbered(5 * MEBIBYTE);
        serve();
        Peer peer = stage().connectSlowReader();
        peer.send(payload);
        peer.expect(payload);
    }
}
