package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.stage.DatagramSocket;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 10: the client of the datagram echo. */
@Judges(exercise = "udp-echo", program = "udp-echo-client")
final class UdpEchoClientConformance extends UdpClientConformance {

    private static final int LONG = 60_000;
    private static final String MESSAGE = "one datagram (42)";

    @Override
    protected Bytes says() {
        return Bytes.ofText("Hello UDP Server!");
    }

    @Override
    protected String prints() {
        return "Server response: ";
    }

    @Provide
    Arbitrary<Bytes> answers() {
        return Arbitraries.of("x".repeat(10), "é".repeat(600), "漢".repeat(3_000), "|" + "y".repeat(LONG) + "|")
                .map(Bytes::ofText);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-06",
            says =
                    "The client sends its message as one datagram, exactly, prints the answer whole, and exits with code 0.",
            hint = "How long is what you send, what you receive into, and what you print of it?",
            tries = 4)
    void sendsOneDatagramAndPrintsTheAnswer(@ForAll("answers") Bytes answer) {
        DatagramSocket server = stage().listenForDatagrams();
        launch("--message", MESSAGE);
        server.expect(Bytes.ofText(MESSAGE));
        server.send(answer);
        expectPrinted(prints() + answer.text());
        expectEnd(0);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-07",
            says = "Without an answer within --timeout seconds the client exits with code 1.",
            hint = "A socket waits for ever unless it is told how long.",
            tries = 1)
    void timesOutWithoutAnAnswer() {
        timesOut();
    }
}
