package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 2: acknowledges one chunk of one client after another. */
@Judges(exercise = "tcp-ack", program = "tcp-ack-server")
final class TcpAckServerConformance extends FixedAnswerServerConformance
        implements SequentialTcpServer, UnreadInput, EndlessInput {

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }

    @Override
    Bytes answerTo(Bytes request) {
        return Acknowledgements.ACK;
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
        Peer peer = connect();
        peer.send(Payloads.numbered(TOO_MUCH));
        peer.expectAnswers(Acknowledgements.ACK, 1);
    }

    @Override
    public void surviveAFlood() {
        Acknowledgements.surviveAFlood(this::launch, this);
    }

    @Property
    @Requirement(
            id = "TCP-ACK-00",
            says = "What a client sends is answered.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 3,
            basis = Basis.IS_CORE)
    void aMessageIsAnswered(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(request);
        peer.expectText(Acknowledgements.ACK);
    }

    @Property
    @Requirement(
            id = "TCP-ACK-01",
            says = "There is exactly one 'Message received', and then the stream ends.",
            hint = "Compare byte for byte, and look for a line end. Who closes the connection?",
            tries = 5)
    void oneAcknowledgementThenTheEnd(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(request);
        peer.expectAnswers(Acknowledgements.ACK, 1);
    }

    @Property
    @Requirement(
            id = "TCP-ACK-02",
            says = "The server waits for the first byte: a client that ends without one gets no answer.",
            hint = "In which order do you read and write, and what does read() return when nothing was sent?",
            tries = 1)
    void nothingIsAcknowledgedBeforeTheFirstByte() {
        Peer silent = connect();
        silent.halfClose();
        silent.expectEnd();
    }

    @Property
    @Requirement(
            id = "TCP-ACK-03",
            says = "A client that waits is served as soon as the one before it has gone.",
            hint = "Does your accept loop go on after a session, and is nothing left open that it waits for?",
            tries = 4)
    void aWaitingClientIsServedNext(@ForAll("requests") Bytes request) {
        Peer first = connect();
        Peer waiting = connect();
        waiting.send(request);
        first.send(request);
        first.expect(Acknowledgements.ACK);
        first.close();
        waiting.expect(Acknowledgements.ACK);
    }

    @Provide
    Arbitrary<Bytes> sayings() {
        return Payloads.printable(1, 60);
    }

    @Property
    @Requirement(
            id = "TCP-ACK-04",
            says = "The server prints 'Received data: ' and what it received.",
            hint = "Decode just the bytes that were read, as UTF-8, and end the line.",
            tries = 5)
    void printsWhatItReceived(@ForAll("sayings") Bytes saying) {
        Peer peer = connect();
        peer.send(saying);
        stage().play(new ConsoleStep.ExpectPrinted("Received data: " + saying.text()));
        peer.close();
    }
}
