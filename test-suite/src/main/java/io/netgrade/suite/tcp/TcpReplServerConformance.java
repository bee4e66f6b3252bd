package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** TCP-REPL: every chunk is answered, and {@code exit} ends the session. */
abstract class TcpReplServerConformance extends FixedAnswerServerConformance
        implements PipelinedRequests, UnreadInput, EndlessInput {

    private static final Bytes EXIT = Bytes.ofText("exit");

    @Override
    public final Peer client() {
        return connect();
    }

    @Override
    final Bytes answerTo(Bytes request) {
        return Acknowledgements.ACK;
    }

    @Override
    protected final boolean endsAfterItsAnswer() {
        return false;
    }

    @Override
    protected final Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(5, 64);
    }

    /** In capitals, which a language with an i of its own makes small in its own way. */
    @Override
    protected final Arbitrary<Bytes> textRequests() {
        return Arbitraries.of(Bytes.ofText("EXIT"), Bytes.ofText("Exit"));
    }

    @Override
    protected final void exchangeElsewhere(Bytes request) {
        Bytes more = Bytes.ofText("still there?");
        Peer here = connect();
        here.send(request);
        Outcome answer = here.observe(Acknowledgements.ACK.length());
        here.send(more);
        Outcome behindIt = here.observe(Acknowledgements.ACK.length());
        launchElsewhere();
        Peer elsewhere = stage().connect();
        elsewhere.send(request);
        elsewhere.expectOutcome(answer);
        elsewhere.send(more);
        elsewhere.expectOutcome(behindIt);
    }

    @Override
    public final void pipeline(Peer peer, List<Bytes> requests) {
        Acknowledgements.pipeline(peer, requests, true);
    }

    @Override
    public final void askWithTooMuch() {
        Peer peer = connect();
        lockstepExchange(peer, Bytes.ofText("hello"));
        peer.send(List.of(EXIT, Payloads.numbered(TOO_MUCH)));
        // Where both were read together, that was a message and not an exit: then the client's end is what ends it.
        peer.halfClose();
        peer.expectAnswers(Acknowledgements.ACK, TOO_MUCH);
    }

    @Override
    public final void surviveAFlood() {
        Acknowledgements.surviveAFlood(this::launch, this);
    }

    @Property
    @Requirement(
            id = "TCP-REPL-00",
            says = "What a client sends is answered with 'Message received'.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 3,
            basis = Basis.IS_CORE)
    void aMessageIsAnswered(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(request);
        peer.expectText(Acknowledgements.ACK);
    }

    @Provide
    Arbitrary<List<Bytes>> conversations() {
        return Payloads.visible(5, 200).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    @Requirement(
            id = "TCP-REPL-01",
            says = "Each message gets exactly one answer when the client waits for it.",
            hint = "What makes you answer: a chunk that was read, or also a line end, a second read, an empty chunk?",
            tries = 8)
    void oneAnswerPerMessage(@ForAll("conversations") List<Bytes> messages) {
        Peer peer = connect();
        for (Bytes message : messages) {
            peer.send(message);
            peer.expect(Acknowledgements.ACK);
        }
        peer.halfClose();
        peer.expectEnd();
    }

    @Property
    @Requirement(
            id = "TCP-REPL-02",
            says = "'exit' is answered, and then the server closes the connection.",
            hint = "How do you compare strings, and in which order do you answer and close?",
            tries = 4)
    void exitIsAnsweredThenClosed(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        lockstepExchange(peer, request);
        peer.send(EXIT);
        peer.expectAnswers(Acknowledgements.ACK, 1);
    }

    /** A chunk that is an exit, or only looks like one. */
    record Chunk(String text, boolean isExit) {}

    @Provide
    Arbitrary<Chunk> exitsAndOthers() {
        Stream<Chunk> exits = Stream.of("EXIT", "Exit", "eXiT", "exit\n", "exit\r\n", "EXIT\r\n", " exit ", "\texit\n")
                .map(text -> new Chunk(text, true));
        Stream<Chunk> others = Stream.of("exiting", "exit now", "xexit", "exit\nhi", "exit exit", "e xit")
                .map(text -> new Chunk(text, false));
        return Arbitraries.of(Stream.concat(exits, others).toList());
    }

    @Property
    @Requirement(
            id = "TCP-REPL-03",
            says = "'exit' counts in any case and with white space or a line end around it; what only contains it is a"
                    + " message.",
            hint = "Trim and compare without case; and is containing or beginning the same as being equal?",
            tries = 14)
    void exitInEveryWay(@ForAll("exitsAndOthers") Chunk chunk) {
        Peer peer = connect();
        peer.send(Bytes.ofText(chunk.text()));
        if (chunk.isExit()) {
            peer.expectAnswers(Acknowledgements.ACK, 1);
        } else {
            peer.expect(Acknowledgements.ACK);
            lockstepExchange(peer, Bytes.ofText("go on"));
        }
    }

    @Property
    @Requirement(
            id = "TCP-REPL-04",
            says = "The server survives 'exit' and serves the next client.",
            hint = "What ends with 'exit': the session, or the program?",
            tries = 3)
    void theNextClientIsServedAfterExit(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        peer.send(EXIT);
        peer.expectText(Acknowledgements.ACK);
        peer.close();
        for (int i = 0; i < 3; i++) {
            Peer next = connect();
            lockstepExchange(next, request);
            next.close();
        }
    }

    @Property
    @Requirement(
            id = "TCP-REPL-05",
            says = "The end of the stream without 'exit' ends the session, and nothing more is sent.",
            hint = "What does read() return at the end of the stream, and is that a message?",
            tries = 4)
    void theEndOfTheStreamEndsTheSession(@ForAll("requests") Bytes request) {
        Peer peer = connect();
        lockstepExchange(peer, request);
        peer.halfClose();
        peer.expectEnd();
    }
}
