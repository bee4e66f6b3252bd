package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.generate.Segmentations;
import io.netgrade.suite.generate.Segmented;
import io.netgrade.suite.stage.Peer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** CLI: a client that says one thing, reads to the end of the stream, prints what it read, and ends. */
abstract class OneShotTcpClientConformance extends TcpClientConformance {

    /** The prefix of what it prints. */
    abstract String prints();

    /** What it says when it is launched by {@link #speaking}. */
    abstract Bytes says();

    /** Whether it ends its side when it has said that. */
    abstract boolean halfCloses();

    /** A message of this client's own, as its options; empty where it always says the same. */
    abstract String[] options();

    /** The client has connected and said what it says. */
    final Peer speaking() {
        Peer server = connected(options());
        server.expect(says());
        return server;
    }

    @Override
    protected final void plainExchange() {
        Peer server = speaking();
        server.send(Bytes.ofText("fine, thank you"));
        server.close();
        expectPrinted(prints() + "fine, thank you");
        expectEnd(0);
    }

    @Provide
    Arbitrary<Segmented> cutAnswers() {
        return Segmentations.cut(Payloads.visible(2, 2_000));
    }

    @Provide
    Arbitrary<Segmented> cutTexts() {
        return Segmentations.everyCut(Payloads.printable(2, 20));
    }

    /** How a server leaves that has not answered. */
    enum Loss {
        /** By a reset. */
        RESET,
        /** In order, without a byte. */
        END
    }

    @Provide
    Arbitrary<Loss> losses() {
        return Arbitraries.of(Loss.class);
    }

    @Property
    @Requirement(
            id = "CLI-02",
            says = "A reset while the answer is awaited makes the client exit with code 1 and a line on"
                    + " standard error; an end of the stream ends it too.",
            hint = "What does your read loop do when read() throws, and when it returns -1 at once?",
            tries = 2)
    void aLostServerEndsTheClient(@ForAll("losses") Loss loss) {
        Peer server = speaking();
        if (loss == Loss.RESET) {
            server.reset();
            expectEnd(1);
        } else {
            server.close();
            expectEnd(0, 1);
        }
    }

    @Property
    @Requirement(
            id = "CLI-03",
            says = "What is printed does not depend on how the answer was cut into segments.",
            hint = "One read is not the whole answer. What tells you that it is complete?",
            reference = "RFC 9293 §3.7",
            tries = 4)
    void segmentsOfTheAnswerDoNotMatter(@ForAll("cutAnswers") Segmented answer) {
        answerAndExpect(answer);
    }

    @Property
    @Requirement(
            id = "CLI-05",
            says = "Text in UTF-8 prints intact although a character was split between segments.",
            hint = "When do you turn bytes into text: for each read, or once you have them all?",
            reference = "RFC 3629 §3",
            tries = 4)
    void splitCharactersPrintIntact(@ForAll("cutTexts") Segmented answer) {
        answerAndExpect(answer);
    }

    final void answerAndExpect(Segmented answer) {
        Peer server = speaking();
        server.send(answer.pieces());
        server.close();
        expectPrinted(prints() + answer.payload().text());
    }

    @Property
    @Requirement(
            id = "CLI-06",
            says = "The client sends exactly the specified bytes and nothing else.",
            hint = "println adds a line end, and a greeting or a length that nobody asked for is sent too.",
            tries = 2)
    void sendsExactlyWhatIsSpecified() {
        Peer server = speaking();
        if (halfCloses()) {
            server.expectEnd();
            return;
        }
        server.send(Bytes.ofText("fine"));
        server.halfClose();
        server.expectEnd();
    }

    @Property
    @Requirement(
            id = "CLI-07",
            says = "One message is one write.",
            hint = "Each write may travel by itself, and a server that reads once gets only the first of them.",
            tries = WRITES_TO_SEE)
    void oneMessageIsOneWrite() {
        Peer server = connected(options());
        server.expectInOnePiece(says());
    }
}
