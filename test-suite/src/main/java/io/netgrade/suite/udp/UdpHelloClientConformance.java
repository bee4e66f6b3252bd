package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.stage.DatagramSocket;
import net.jqwik.api.Property;

/** Exercise 9: the client that greets by a datagram. */
@Judges(exercise = "udp-hello", program = "udp-hello-client")
final class UdpHelloClientConformance extends UdpClientConformance {

    @Override
    protected Bytes says() {
        return Bytes.ofText("Hello from client!");
    }

    @Override
    protected String prints() {
        return "Server says: ";
    }

    @Property
    @Requirement(
            id = "UDP-HELLO-02",
            level = Level.SHOULD,
            says = "While it waits the client ignores datagrams of others.",
            hint = "A received packet says who sent it, and a connected socket receives from its peer only.",
            tries = 2)
    void ignoresStrangers() {
        DatagramSocket server = speaking();
        server.sendAsStranger(Bytes.ofText("I am not the server"));
        server.send(Bytes.ofText("but I am"));
        expectPrinted("Server says: but I am");
        printedOnce("Server says:");
        expectEnd(0);
    }

    @Property
    @Requirement(
            id = "UDP-HELLO-03",
            says = "Without an answer within --timeout seconds the client exits with code 1.",
            hint = "A socket waits for ever unless it is told how long.",
            tries = 1)
    void timesOutWithoutAnAnswer() {
        timesOut();
    }
}
