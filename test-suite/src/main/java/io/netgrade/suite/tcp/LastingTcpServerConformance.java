package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.ResourceStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.stage.Peer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** NET: what a TCP server that goes on owes one client after another. */
public abstract class LastingTcpServerConformance extends TcpServerConformance {

    /** Fresh clients that are served after a reset: a program that is about to end because of it does so meanwhile. */
    private static final int CLIENTS_AFTER = 8;

    /** NET-07: the same four sessions so many times make a block of a hundred. */
    private static final int QUARTER_OF_A_BLOCK = 25;

    private static final int FILES_ADDED = 10;
    private static final int THREADS_ADDED = 20;

    /** A request of this exercise that is told apart by these words. */
    protected Bytes requestOf(String words) {
        return Bytes.ofText(words);
    }

    /** Whether the server ends the connection by itself once it has answered. */
    protected abstract boolean endsAfterItsAnswer();

    /** One complete plain exchange: the request is sent, what must come back is expected. */
    protected abstract void plainExchange(Peer peer, Bytes request);

    /** The same as steps that can be repeated. */
    protected abstract List<Step> plainSteps(String peer, Bytes request);

    /** The client asks on its connection, and may ask again there if the exercise allows that. */
    protected abstract void lockstepExchange(Peer peer, Bytes request);

    /** The client asks and stays, with its connection open; where an answer ends a connection it asks on another one. */
    protected void askAndStay(Peer peer, Bytes request) {
        lockstepExchange(peer, request);
    }

    /** What happens shows that the server has accepted these, who stay. */
    protected void haveAllAccepted(List<Peer> few) {
        few.forEach(peer -> askAndStay(peer, requestOf("first of " + peer.name())));
    }

    /** Each of the crowd, whose clients are all accepted, asks for something of its own and gets it. */
    protected void serveAll(List<Peer> crowd) {
        crowd.forEach(peer -> lockstepExchange(peer, requestOf("second of " + peer.name())));
    }

    /** Sends the request, ends its side at once, and expects every answer that is then still owed, and nothing else. */
    protected abstract void exchangeBehindHalfClose(Peer peer, Bytes request);

    /** All send, each something of its own, before any of them reads. */
    protected abstract void askAllThenHearAll(List<Peer> peers);

    /** All have sent, each something of its own, before the first of them is served; then they are served in turn. */
    protected abstract void askAllThenHearInTurn(List<Peer> peers);

    /** The next client, connected to a running server. */
    protected final Peer connect() {
        serve();
        return stage().connect();
    }

    /** The next client, connected to the program that was launched. */
    protected final Peer launched() {
        return stage().connect();
    }

    /** A server runs. */
    protected final void serve() {
        if (stage().isEmpty()) {
            stage().play(new ProgramStep.Serve(List.of(program(), "--port", "0")));
        }
    }

    @Override
    protected void completeSession(Bytes request) {
        Peer peer = connect();
        plainExchange(peer, request);
        if (!endsAfterItsAnswer()) {
            peer.halfClose();
        }
        peer.expectEnd();
    }

    @Override
    protected final void comeToRest() {
        Peer done = connect();
        done.send(Bytes.ofText("my last words..."));
        done.halfClose();
        done.drain();
        connect();
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
        othersAreServed();
    }

    private void othersAreServed() {
        for (int i = 0; i < CLIENTS_AFTER; i++) {
            Peer next = connect();
            plainExchange(next, requestOf("still here"));
            next.close();
        }
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
        return Combinators.combine(Arbitraries.of(Moment.class), Arbitraries.of(false, true), Arbitraries.of(1, 4))
                .as(Resets::new);
    }

    @Property
    @Requirement(
            id = "NET-04",
            says = "A client that resets its connection harms nobody else.",
            hint =
                    "Reading from a reset connection throws. Where is that exception caught, and what ends because of it?",
            reference = "RFC 9293 §3.5.3",
            tries = 12)
    void aResetHarmsNobodyElse(@ForAll("resets") Resets resets) {
        Bytes request = requestOf("still here");
        Peer bystander = resets.bystander() ? connect() : null;
        for (int i = 0; i < resets.resets(); i++) {
            resetting(resets.moment(), request);
        }
        if (bystander != null) {
            plainExchange(bystander, request);
            bystander.close();
        }
        othersAreServed();
    }

    private void resetting(Moment moment, Bytes request) {
        Peer victim = connect();
        if (moment != Moment.SILENT) {
            victim.send(moment == Moment.HALFWAY ? request.slice(0, request.length() / 2) : request);
        }
        victim.reset();
    }

    @Property
    @Requirement(
            id = "NET-07",
            says = "Threads and open files level off: a fourth hundred of sessions adds hardly any.",
            hint =
                    "Which sockets are closed only when nothing went wrong, and which threads wait for something for ever?",
            tries = 1,
            needs = Capability.PROCESS_USAGE)
    void threadsAndFilesLevelOff() {
        Bytes request = requestOf("one of a hundred");
        Step block = new Step.Repeat(QUARTER_OF_A_BLOCK, fourSessions("C1", request));
        serve();
        for (int i = 0; i < 3; i++) {
            stage().play(block);
        }
        stage().play(new ResourceStep.Note());
        stage().play(block);
        stage().play(new ResourceStep.ExpectLevel(FILES_ADDED, THREADS_ADDED));
    }

    /** One that goes well, one without a word, one that is reset, and one whose client leaves before the answer. */
    private List<Step> fourSessions(String peer, Bytes request) {
        Step connect = new ConnectionStep.Connect(peer);
        Step send = new ConnectionStep.Send(peer, List.of(request));
        Step close = new ConnectionStep.Close(peer);
        List<Step> answered = plainSteps(peer, request);
        List<Step> steps = new ArrayList<>(List.of(connect));
        steps.addAll(answered);
        steps.addAll(List.of(close, connect, close));
        steps.addAll(List.of(connect, send, new ConnectionStep.Reset(peer)));
        steps.addAll(List.of(connect, send, close));
        return steps;
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
}
