package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.launch.ServerConformance;
import io.netgrade.suite.stage.DatagramSocket;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** UDP: what every UDP server owes those who send to it. */
public abstract class UdpServerConformance extends ServerConformance {

    /** The program runs as its exercise has it, and a client has a socket. */
    protected abstract DatagramSocket client();

    /** The client sends the request and gets its answer. */
    protected abstract void plainExchange(DatagramSocket client, Bytes request);

    /** Nothing more than one answer came of the request that was sent last. */
    protected abstract void expectNothingMore(DatagramSocket client);

    /** A request whose bytes nothing that is judged elsewhere would change. */
    protected abstract Arbitrary<Bytes> plainRequests();

    @Override
    protected void visit() {
        stage().open().knock(Bytes.ofText("anybody there?"));
    }

    @Override
    protected void lookIn() {
        visit();
    }

    @Override
    protected void haveClients() {
        stage().open().send(Bytes.ofText("anybody there?"));
    }

    @Provide
    public Arbitrary<Bytes> requests() {
        return plainRequests();
    }

    @Property
    @Requirement(
            id = "UDP-01",
            says = "The answer comes from the port that was asked, to the address and port that asked.",
            hint = "A received packet says who sent it. Which socket sends the answer, and where to?",
            tries = 3)
    void answersWhoAsked(@ForAll("requests") Bytes request) {
        plainExchange(client(), request);
        if (!servesOneClient()) {
            plainExchange(client(), Bytes.ofText("and I?"));
        }
    }

    @Property
    @Requirement(
            id = "UDP-03",
            says = "There is one answer for each datagram.",
            hint = "How often does your loop send for what it has received once?",
            tries = 3)
    void oneAnswerForEachDatagram(@ForAll("requests") Bytes request) {
        DatagramSocket client = client();
        plainExchange(client, request);
        expectNothingMore(client);
    }
}
