package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Exercise 3: acknowledges every chunk of many clients at once. */
@Judges(exercise = "tcp-ack-threaded", program = "tcp-ack-threaded-server")
final class TcpAckThreadedServerConformance extends FixedAnswerServerConformance
        implements ConcurrentTcpServer, PipelinedRequests, EndlessInput {

    /** The smallest buffer that a server may read into. */
    private static final int CHUNK = 1_024;

    private static final int THOUSANDS = 2_000;

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }

    @Override
    public Peer client() {
        return connect();
    }

    @Override
    Bytes answerTo(Bytes request) {
        return Acknowledgements.ACK;
    }

    @Override
    protected boolean endsAfterItsAnswer() {
        return false;
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
    public void pipeline(Peer peer, List<Bytes> requests) {
        Acknowledgements.pipeline(peer, requests, true);
    }

    @Override
    public void surviveAFlood() {
        Acknowledgements.surviveAFlood(this::launch, this);
    }

    @Property
    @Requirement(
            id = "TCP-TACK-00",
            says = "What a client sends is acknowledged with 'Message received'.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 3,
            basis = Basis.IS_CORE)
    void aMessageIsAcknowledged(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(request);
        peer.expectText(Acknowledgements.ACK);
    }

    @Provide
    Arbitrary<List<Bytes>> lockstep() {
        // A buffer is too small for the longest message only, or for much shorter ones: both must be likely in a few
        // tries.
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(1, 64)),
                Tuple.of(1, Arbitraries.of(15, 16, 17)),
                Tuple.of(2, Arbitraries.integers().between(65, CHUNK)),
                Tuple.of(2, Arbitraries.of(CHUNK - 1, CHUNK)));
        return lengths.map(Payloads::numbered).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    @Requirement(
            id = "TCP-TACK-01",
            says = "Each message gets exactly one acknowledgement when the client waits for it, from 1 to 1,024 bytes.",
            hint = "How large is your buffer, and what else makes you answer: a line, a full chunk, a second read?",
            tries = 10)
    void oneAcknowledgementPerMessage(@ForAll("lockstep") List<Bytes> messages) {
        Peer peer = connect();
        for (Bytes message : messages) {
            peer.send(message);
            peer.expect(Acknowledgements.ACK);
        }
        peer.halfClose();
        peer.expectEnd();
    }

    @Provide
    Arbitrary<List<Bytes>> bursts() {
        return Payloads.visible(1, 100).list().ofMinSize(2).ofMaxSize(20);
    }

    @Property
    @Requirement(
            id = "TCP-TACK-02",
            says = "Messages that do not wait for their answers get between one and one each, never half of one.",
            hint = "Do two threads write to the same socket, or do you write an answer in parts?",
            tries = 10)
    void messagesThatDoNotWaitGetWholeAnswers(@ForAll("bursts") List<Bytes> messages) {
        Acknowledgements.pipeline(connect(), messages, false);
    }

    @Property
    @Requirement(
            id = "TCP-TACK-03",
            says = "Thousands of messages on one connection are all acknowledged.",
            hint = "What grows with each message: a list, a counter, a log?",
            tries = 1)
    void thousandsOfMessagesOnOneConnection() {
        Peer peer = connect();
        Bytes message = Bytes.ofText("one of thousands");
        stage().play(new Step.Repeat(
                THOUSANDS,
                List.of(
                        new ConnectionStep.Send(peer.name(), List.of(message)),
                        new ArrivalStep.Expect(peer.name(), Acknowledgements.ACK))));
    }
}
