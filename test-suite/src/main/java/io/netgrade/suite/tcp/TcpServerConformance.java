package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Segmentations;
import io.netgrade.suite.generate.Segmented;
import io.netgrade.suite.stage.Stage.Peer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** NET: what every TCP server owes its clients, whatever the exercise. */
abstract class TcpServerConformance extends ServerConformance {

    /** Fresh clients that are served after a reset: a program that is about to end because of it does so meanwhile. */
    private static final int CLIENTS_AFTER = 8;

    /** A request of this exercise whose bytes nothing that is judged elsewhere would change. */
    abstract Arbitrary<Bytes> plainRequests();

    /** A request of this exercise whose answer would change if text were decoded or encoded in another charset. */
    abstract Arbitrary<Bytes> textRequests();

    /** Sends the request in these pieces and notes what comes back. */
    abstract Outcome ask(Peer peer, List<Bytes> pieces, int length);

    /** Sends the request, ends its side at once, and expects every answer that is then still owed, and nothing else. */
    abstract void exchangeBehindHalfClose(Peer peer, Bytes request);

    /** One complete plain exchange: the request is sent, what must come back is expected. */
    abstract void plainExchange(Peer peer, Bytes request);

    /** An exchange behind which the connection can have another. */
    abstract void lockstepExchange(Peer peer, Bytes request);

    /** All send, each something of its own, before any of them reads. */
    abstract void askAllThenHearAll(List<Peer> peers);

    /** The next client, connected to a running server. */
    final Peer connect() {
        serve();
        return stage().connect();
    }

    /** A server runs. */
    final void serve() {
        if (stage().isEmpty()) {
            stage().play(new Step.Serve(List.of(program(), "--port", "0")));
        }
    }

    @Override
    final void visit() {
        Peer peer = stage().connect();
        peer.send(Bytes.ofText("anybody there?"));
        peer.halfClose();
        peer.drain();
        peer.close();
    }

    @Override
    final void haveClients() {
        Peer idle = stage().connect();
        idle.send(Bytes.ofText("anybody there?"));
        // Until it has been accepted and heard: a client that still waits in the queue is no open connection.
        idle.drain();
        stage().connect();
    }

    @Override
    final void lookIn() {
        stage().connect().close();
    }

    @Provide
    Arbitrary<Bytes> requests() {
        return plainRequests();
    }

    @Provide
    Arbitrary<Bytes> texts() {
        return textRequests();
    }

    @Provide
    Arbitrary<Segmented> cutRequests() {
        return Segmentations.cut(plainRequests());
    }

    /** When the client of NET-04 resets its connection. */
    enum Moment {
        /** Before it has sent anything. */
        SILENT,
        /** After it has sent a request whose answer it does not wait for. */
        UNANSWERED,
        /** After it has sent half of a request. */
        HALFWAY
    }

    /**
     * A client that resets, and who else is there.
     *
     * @param moment when it resets
     * @param bystander whether another client is connected meanwhile
     * @param resets how many clients reset, one after another
     */
    record Resets(Moment moment, boolean bystander, int resets) {}

    @Provide
    Arbitrary<Resets> resets() {
        return Combinators.combine(
                        Arbitraries.of(Moment.class),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(1, 4))
                .as(Resets::new);
    }

    @Property
    @Requirement(
            id = "NET-01",
            says = "The outcome does not depend on how the request was cut into segments.",
            hint =
                    "TCP is a stream: one write of the client may take several reads. How do you know that the request has"
                            + " come to its end?",
            reference = "RFC 9293 §3.7",
            tries = 15)
    void segmentsDoNotMatter(@ForAll("cutRequests") Segmented request) {
        Peer whole = connect();
        Outcome outcome =
                ask(whole, List.of(request.payload()), request.payload().length());
        whole.close();
        Peer cut = connect();
        cut.send(request.pieces());
        cut.expectOutcome(outcome);
    }

    @Property
    @Requirement(
            id = "NET-03",
            says =
                    "When a client ends its side, every answer that is still pending arrives, and then the end of the stream.",
            hint = "End of input is no reason to drop output. Who closes the connection, and when?",
            reference = "RFC 9293 §3.6",
            tries = 10)
    void pendingAnswersArriveBehindAHalfClose(@ForAll("requests") Bytes request) {
        exchangeBehindHalfClose(connect(), request);
    }

    /** How a client leaves that never says anything. */
    enum Leaving {
        /** As soon as it is connected. */
        AT_ONCE,
        /** After others have come. */
        LATER
    }

    @Provide
    Arbitrary<List<Leaving>> silentClients() {
        return Arbitraries.of(Leaving.class).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    @Requirement(
            id = "NET-05",
            says = "Clients that connect and leave without a word are survived.",
            hint = "What does your program do with a connection on which the first read finds the end of the stream?",
            tries = 8)
    void silentClientsAreSurvived(@ForAll("silentClients") List<Leaving> silent) {
        List<Peer> staying = new ArrayList<>();
        for (Leaving leaving : silent) {
            Peer peer = connect();
            if (leaving == Leaving.AT_ONCE) {
                peer.close();
            } else {
                staying.add(peer);
            }
        }
        staying.forEach(Peer::close);
        for (int i = 0; i < CLIENTS_AFTER; i++) {
            Peer next = connect();
            plainExchange(next, Bytes.ofText("still here"));
            next.close();
        }
    }

    @Provide
    Arbitrary<List<Bytes>> sessions() {
        return plainRequests().list().ofMinSize(2).ofMaxSize(10);
    }

    @Property
    @Requirement(
            id = "NET-10",
            says = "The server serves each client as it served the first; nothing is carried over between them.",
            hint = "What outlives a connection in your program: a loop that ends, a field, a buffer, a counter?",
            tries = 6,
            basis = Basis.HISTORY)
    void everyClientIsServedLikeTheFirst(@ForAll("sessions") List<Bytes> requests) {
        for (Bytes request : requests) {
            Peer peer = connect();
            plainExchange(peer, request);
            peer.close();
        }
    }

    /** A JVM as it is found elsewhere: another charset, another line end, a language with an i of its own. */
    private static final List<String> FOREIGN = List.of(
            "-Dline.separator=\r\n",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=ISO-8859-1",
            "-Dstdin.encoding=ISO-8859-1",
            "-Duser.language=tr");

    @Property
    @Requirement(
            id = "RUN-06",
            says = "The program sends the same bytes whatever the platform's charset, line end and language are.",
            hint =
                    "Which calls use the platform's default? getBytes(), new String(bytes), readers and writers, println,"
                            + " toLowerCase().",
            tries = 2)
    void thePlatformDoesNotMatter(@ForAll("texts") Bytes request) {
        Peer here = connect();
        Outcome outcome = ask(here, List.of(request), request.length());
        stage().play(new Step.Launch(FOREIGN, List.of(program(), "--port", "0")));
        stage().play(new Step.AwaitReady());
        Peer elsewhere = stage().connect();
        elsewhere.send(request);
        elsewhere.expectOutcome(outcome);
    }

    @Property
    @Requirement(
            id = "RUN-07",
            level = Level.SHOULD,
            says = "The server also serves ::1 when it is given that host.",
            hint =
                    "Does your program use the host that it was given? InetAddress.getByName reads both kinds of address.",
            tries = 1,
            basis = Basis.NOTHING,
            needs = Capability.IPV6_LOOPBACK)
    void servesIpv6() {
        stage().play(Step.Launch.of(List.of(program(), "--host", "::1", "--port", "0")));
        stage().play(new Step.AwaitReady());
        visit();
        lookIn();
    }

    @Property
    @Requirement(
            id = "NET-04",
            says = "A client that resets its connection harms nobody else.",
            hint =
                    "Reading from a reset connection throws. Where is that exception caught, and what ends because of it?",
            reference = "RFC 9293 §3.5.3",
            tries = 10)
    void aResetHarmsNobodyElse(@ForAll("resets") Resets resets) {
        Bytes request = Bytes.ofText("still here");
        Peer bystander = resets.bystander() ? connect() : null;
        for (int i = 0; i < resets.resets(); i++) {
            resetting(resets.moment(), request);
        }
        if (bystander != null) {
            plainExchange(bystander, request);
            bystander.close();
        }
        for (int i = 0; i < CLIENTS_AFTER; i++) {
            Peer next = connect();
            plainExchange(next, request);
            next.close();
        }
    }

    private void resetting(Moment moment, Bytes request) {
        Peer victim = connect();
        if (moment != Moment.SILENT) {
            victim.send(moment == Moment.HALFWAY ? request.slice(0, request.length() / 2) : request);
        }
        victim.reset();
    }
}
