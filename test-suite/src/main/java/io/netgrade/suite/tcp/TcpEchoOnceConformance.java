package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Exercise 8: echoes one chunk of one client after another. */
@Judges(exercise = "tcp-echo-once", program = "tcp-echo-once-server")
final class TcpEchoOnceConformance extends FixedAnswerServerConformance implements SequentialTcpServer, UnreadInput {

    /** The smallest buffer that a server may read into. */
    private static final int CHUNK = 1_024;

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }

    @Override
    Bytes answerTo(Bytes request) {
        return request;
    }

    @Override
    protected boolean endsAfterItsAnswer() {
        return true;
    }

    @Override
    protected Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(1, 64);
    }

    @Override
    protected Arbitrary<Bytes> textRequests() {
        return Payloads.shortText();
    }

    @Override
    public void askWithTooMuch() {
        Bytes payload = Payloads.numbered(TOO_MUCH);
        Peer peer = connect();
        peer.send(payload);
        peer.expectBeginning(payload, CHUNK);
    }

    @Property
    @Requirement(
            id = "TCP-ONCE-00",
            says = "A short line of plain text comes back.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 3,
            basis = Basis.IS_CORE)
    void aPlainMessageComesBack(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(request);
        peer.expectText(request);
    }

    @Provide
    Arbitrary<Bytes> chunks() {
        // A buffer is too small for the longest chunk only, or for much shorter ones: both must be likely in a few
        // tries.
        return Arbitraries.frequencyOf(
                Tuple.of(3, Payloads.anyOrNoText(1, 64)),
                Tuple.of(1, Arbitraries.of(1, 15, 16, 17).map(Payloads::numbered)),
                Tuple.of(1, Arbitraries.integers().between(65, CHUNK).map(Payloads::numbered)),
                Tuple.of(2, Arbitraries.of(CHUNK - 1, CHUNK).map(Payloads::numbered)));
    }

    @Property
    @Requirement(
            id = "TCP-ONCE-01",
            says = "The first chunk comes back, whatever its bytes, and then the stream ends.",
            hint = "Send back just the bytes that read() gave you, as bytes, and then close.",
            tries = 20)
    void theFirstChunkComesBackThenTheEnd(@ForAll("chunks") Bytes chunk) {
        Peer peer = connect();
        peer.send(chunk);
        peer.expect(chunk);
        peer.expectEnd();
    }

    @Property
    @Requirement(
            id = "TCP-ONCE-02",
            says = "The next client is served as soon as the one before it has gone.",
            hint = "What does your loop wait for between two clients?",
            tries = 4)
    void theNextClientIsServedAtOnce(@ForAll("requests") Bytes request) {
        Peer first = connect();
        Peer second = connect();
        second.send(request);
        first.send(request);
        first.expect(request);
        first.close();
        second.expect(request);
    }
}
