package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.DatagramSocket;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 9: answers one datagram and ends. */
@Judges(exercise = "udp-hello", program = "udp-hello-server")
final class UdpHelloServerConformance extends UdpServerConformance {

    private static final Bytes GREETING = Bytes.ofText("Hello from server!");
    private static final long TIME_TO_EXIT_MILLIS = 3_000;

    @Override
    protected boolean servesOneClient() {
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
    protected DatagramSocket client() {
        launch();
        return stage().open();
    }

    @Override
    protected void plainExchange(DatagramSocket client, Bytes request) {
        client.ask(request, GREETING);
    }

    @Override
    protected void exchangeElsewhere(Bytes request) {
        launchElsewhere();
        plainExchange(stage().open(), request);
    }

    @Override
    protected void expectNothingMore(DatagramSocket client) {
        client.expectNone();
    }

    private void exits() {
        stage().play(new ProgramStep.AwaitEnd(List.of(0), TIME_TO_EXIT_MILLIS));
    }

    @Property
    @Requirement(
            id = "UDP-HELLO-00",
            says = "A datagram is answered.",
            hint =
                    "Does the server receive on the port that it was given, and send the greeting, byte for byte, to who sent"
                            + " to it?",
            tries = 2,
            basis = Basis.IS_CORE)
    void aDatagramIsAnswered(@ForAll("requests") Bytes request) {
        plainExchange(client(), request);
    }

    @Property
    @Requirement(
            id = "UDP-HELLO-01",
            says =
                    "The answer is exactly 'Hello from server!'; the server prints 'Client says: ' and the text, and exits"
                            + " with code 0.",
            hint = "Compare byte for byte. A packet's buffer is longer than its data: print only what was received.",
            tries = 3)
    void greetsPrintsAndEnds(@ForAll("sayings") Bytes saying) {
        DatagramSocket client = client();
        client.ask(saying, GREETING);
        stage().play(new ConsoleStep.ExpectPrinted("Client says: " + saying.text()));
        exits();
    }

    @Provide
    Arbitrary<Bytes> sayings() {
        return Payloads.printable(1, 60);
    }

    @Property
    @Requirement(
            id = "UDP-HELLO-04",
            says = "An empty datagram is answered too.",
            hint = "A datagram of no bytes is a datagram. What does your program take it for?",
            reference = "RFC 768",
            tries = 1)
    void anEmptyDatagramIsAnswered() {
        plainExchange(client(), Bytes.NONE);
    }
}
