package io.netgrade.suite.udp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.DatagramSocket;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 10: sends every datagram back to its sender, whole. */
@Judges(exercise = "udp-echo", program = "udp-echo-server")
final class UdpEchoServerConformance extends UdpServerConformance {

    /** The most that a datagram can carry over IPv4: 65,535 less the headers of IP and UDP (RFC 791, RFC 768). */
    private static final int LONGEST = 65_507;

    /** As many datagrams as may be unanswered, so that no buffer of the system's is what is judged. */
    private static final int MOST_UNANSWERED = 8;

    private static final int PACED = 200;
    private static final Bytes MARKER = Bytes.ofText("and this one?");

    @Override
    protected DatagramSocket client() {
        if (stage().isEmpty()) {
            stage().play(new ProgramStep.Serve(List.of(program(), "--port", "0")));
        }
        return stage().open();
    }

    @Override
    protected void plainExchange(DatagramSocket client, Bytes request) {
        client.ask(request, request);
    }

    @Override
    protected void expectNothingMore(DatagramSocket client) {
        client.ask(MARKER, MARKER);
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
    protected void exchangeElsewhere(Bytes request) {
        launchElsewhere();
        plainExchange(stage().open(), request);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-00",
            says = "A short datagram is answered.",
            hint = "Does the server receive on the port that it was given, and send to who sent to it?",
            tries = 3,
            basis = Basis.IS_CORE)
    void aDatagramIsAnswered(@ForAll("requests") Bytes request) {
        plainExchange(client(), request);
    }

    @Property
    @Requirement(
            id = "UDP-02",
            says = "A peer that vanishes, an empty datagram and the longest one are survived.",
            hint = "What ends your loop: an exception of one send, or a length of 0?",
            tries = 2)
    void oddPeersAreSurvived(@ForAll("requests") Bytes request) {
        DatagramSocket vanishing = client();
        vanishing.send(request);
        vanishing.close();
        DatagramSocket odd = client();
        odd.send(Bytes.NONE);
        odd.send(Payloads.numbered(LONGEST));
        odd.close();
        DatagramSocket next = client();
        plainExchange(next, request);
        plainExchange(next, MARKER);
    }

    @Property
    @Requirement(
            id = "UDP-04",
            level = Level.SHOULD,
            says = "A burst of datagrams does not kill the server.",
            hint = "What happens in your program when datagrams come faster than they are answered?",
            tries = 1)
    void aBurstDoesNotKillIt() {
        DatagramSocket loud = client();
        for (int i = 0; i < PACED; i++) {
            loud.send(Bytes.ofText("burst " + i));
        }
        loud.close();
        plainExchange(client(), MARKER);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 1_023, 1_024, 1_025, 1_472, 1_473, 8_192, LONGEST);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-01",
            says = "Datagrams of every length come back equal, from 0 to 65,507 bytes.",
            hint =
                    "How large is the buffer that you receive into (the rest of a datagram is thrown away), and what do you take"
                            + " a datagram without bytes for?",
            reference = "RFC 768",
            tries = 9)
    void everyLengthComesBack(@ForAll("lengths") int length) {
        Bytes payload = Payloads.numbered(length);
        plainExchange(client(), payload);
    }

    @Provide
    Arbitrary<List<Integer>> upsAndDowns() {
        return Arbitraries.integers().between(1, 1_000).list().ofMinSize(2).ofMaxSize(4);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-02",
            says = "A long datagram, a short one and a long one stay exact.",
            hint = "A packet that is used again keeps the length of what it received before.",
            tries = 6)
    void longAndShortStayExact(@ForAll("upsAndDowns") List<Integer> lengths) {
        DatagramSocket client = client();
        plainExchange(client, Payloads.numbered(1_000));
        lengths.forEach(length -> plainExchange(client, Payloads.numbered(length)));
        plainExchange(client, Payloads.numbered(1_000));
    }

    @Provide
    Arbitrary<List<Integer>> schedules() {
        return Arbitraries.integers().between(0, 2).list().ofMinSize(2).ofMaxSize(MOST_UNANSWERED);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-03",
            says = "Peers that take turns each get their own answers.",
            hint = "UDP has no connections: every datagram has a sender of its own.",
            tries = 6)
    void interleavedPeersGetTheirOwn(@ForAll("schedules") List<Integer> schedule) {
        List<DatagramSocket> clients = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            clients.add(client());
        }
        for (int i = 0; i < schedule.size(); i++) {
            DatagramSocket client = clients.get(schedule.get(i));
            plainExchange(client, Bytes.ofText("datagram " + i + " of " + client.name()));
        }
        clients.forEach(client -> plainExchange(client, Bytes.ofText("last of " + client.name())));
    }

    @Provide
    Arbitrary<Bytes> anything() {
        return Arbitraries.oneOf(Payloads.anyOrNoText(1, 1_400), Payloads.withTrailingZeros());
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-04",
            says = "Binary data and trailing zeros come back as they were.",
            hint = "Bytes are not text, and trim() takes zeros for white space.",
            tries = 20)
    void binaryDataComesBack(@ForAll("anything") Bytes payload) {
        plainExchange(client(), payload);
    }

    @Property
    @Requirement(
            id = "UDP-ECHO-05",
            says = "Paced traffic is all answered.",
            hint = "Which datagram is lost, and what did your program do at that moment?",
            tries = 1)
    void pacedTrafficIsAllAnswered() {
        DatagramSocket client = client();
        for (int i = 0; i < PACED; i++) {
            plainExchange(client, Bytes.ofText("number " + i));
        }
    }

    @Provide
    Arbitrary<List<Bytes>> senders() {
        return plainRequests().list().ofMinSize(2).ofMaxSize(10);
    }

    @Property
    @Requirement(
            id = "NET-10",
            says = "The server answers each sender as it answered the first; nothing is carried over between them.",
            hint = "What outlives a datagram in your program: a loop that ends, a field, a buffer, a counter?",
            tries = 6,
            basis = Basis.HISTORY)
    void everySenderIsAnsweredLikeTheFirst(@ForAll("senders") List<Bytes> requests) {
        for (Bytes request : requests) {
            DatagramSocket client = client();
            plainExchange(client, request);
            client.close();
        }
    }
}
