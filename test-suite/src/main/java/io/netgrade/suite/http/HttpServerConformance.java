package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.HttpStep;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.EndlessInput;
import io.netgrade.suite.tcp.LastingTcpServerConformance;
import io.netgrade.suite.tcp.SegmentedRequests;
import io.netgrade.suite.tcp.UnreadInput;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** HTTP: a server that answers one request on each connection. */
abstract class HttpServerConformance extends LastingTcpServerConformance
        implements SegmentedRequests, UnreadInput, EndlessInput, Framing, Syntax, Limits {

    private static final List<Integer> OK = List.of(200);
    private static final HttpRequest WITHOUT_HOST = HttpRequest.get("/").withOnly();

    /** What the answer to a GET in order is about, besides its status. */
    abstract List<HttpRule> page(HttpRequest request);

    @Override
    public final HttpRule[] served(HttpRequest request) {
        List<HttpRule> rules = new ArrayList<>(List.of(new HttpRule.StatusIn(OK)));
        rules.addAll(page(request));
        return rules.toArray(HttpRule[]::new);
    }

    @Override
    public final Peer client() {
        return connect();
    }

    @Override
    public final Peer clientOf(String... options) {
        List<String> arguments = new ArrayList<>(List.of(program(), "--port", "0"));
        arguments.addAll(List.of(options));
        stage().play(ProgramStep.Launch.of(arguments));
        stage().play(new ProgramStep.AwaitReady());
        return stage().connect();
    }

    @Override
    public final void othersAreServed() {
        for (int i = 0; i < 2; i++) {
            Peer next = connect();
            plainExchange(next, requestOf("still here"));
            next.close();
        }
    }

    @Override
    protected final Bytes requestOf(String words) {
        return HttpRequest.get("/" + words.replace(' ', '-')).bytes();
    }

    /** The request that plain bytes are: the harness itself wrote them. */
    private static HttpRequest requestIn(Bytes bytes) {
        return HttpRequest.ofLine(bytes.text().substring(0, bytes.text().indexOf('\r')));
    }

    @Override
    protected final boolean endsAfterItsAnswer() {
        return true;
    }

    @Override
    protected final Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(2, 40).map(text -> requestOf(letters(text)));
    }

    /** Only what may stand in a target as it is. */
    private static String letters(Bytes visible) {
        return visible.text().replaceAll("[^A-Za-z0-9]", "x");
    }

    @Override
    protected final Arbitrary<Bytes> textRequests() {
        return Payloads.shortText().map(text -> HttpRequest.get("/" + text.text())
                .with("X-Text: " + text.text())
                .bytes());
    }

    @Override
    protected final void plainExchange(Peer peer, Bytes request) {
        peer.send(request);
        peer.expectResponse(served(requestIn(request)));
    }

    @Override
    protected final List<Step> plainSteps(String peer, Bytes request) {
        return List.of(
                new ConnectionStep.Send(peer, List.of(request)),
                new HttpStep.ExpectResponse(peer, List.of(served(requestIn(request)))));
    }

    @Override
    protected final void lockstepExchange(Peer peer, Bytes request) {
        plainExchange(peer, request);
    }

    /** On a connection of its own: an answer ends it, and the client's own is to stay open. */
    @Override
    protected final void askAndStay(Peer peer, Bytes request) {
        plainExchange(connect(), request);
    }

    /** Connections are accepted in order: who is served came behind these. */
    @Override
    protected final void haveAllAccepted(List<Peer> few) {
        plainExchange(connect(), requestOf("behind " + few.get(few.size() - 1).name()));
    }

    /** At once: a server may give a client ten seconds for its head, and a slow one would not come round in time. */
    @Override
    protected final void serveAll(List<Peer> crowd) {
        crowd.forEach(peer -> peer.send(own(peer).bytes()));
        crowd.forEach(peer -> peer.expectResponse(served(own(peer))));
    }

    @Override
    protected final void exchangeBehindHalfClose(Peer peer, Bytes request) {
        peer.send(request);
        peer.halfClose();
        peer.expectResponseAndEnd(served(requestIn(request)));
    }

    @Override
    protected final void askAllThenHearAll(List<Peer> peers) {
        peers.forEach(this::askForItsOwn);
        List<Bytes> others = new ArrayList<>();
        peers.forEach(peer -> hearItsOwn(peer, others));
        others.forEach(this::expectTheSameAlone);
    }

    @Override
    protected final void askAllThenHearInTurn(List<Peer> peers) {
        peers.forEach(this::askForItsOwn);
        List<Bytes> others = new ArrayList<>();
        for (Peer peer : peers) {
            hearItsOwn(peer, others);
            // A server drains for a while where a client stays, and the next one need not wait for that.
            peer.close();
        }
        others.forEach(this::expectTheSameAlone);
    }

    /**
     * Every other one asks for something else than a page. So clients who get each other's answers see it even if all pages are
     * alike; what the right answer is does not matter here, as long as it is the same without the others.
     */
    private void askForItsOwn(Peer peer) {
        peer.send(asksForAPage(peer) ? own(peer).bytes() : WITHOUT_HOST.bytes());
    }

    private void hearItsOwn(Peer peer, List<Bytes> others) {
        if (asksForAPage(peer)) {
            peer.expectResponse(served(own(peer)));
        } else {
            others.add(peer.observeResponse());
        }
    }

    private void expectTheSameAlone(Bytes response) {
        Peer alone = connect();
        alone.send(WITHOUT_HOST.bytes());
        alone.expectSameResponse(response);
        alone.close();
    }

    private static HttpRequest own(Peer peer) {
        return HttpRequest.get("/only-for-" + peer.name());
    }

    private static boolean asksForAPage(Peer peer) {
        return Integer.parseInt(peer.name().substring(1)) % 2 == 1;
    }

    @Override
    public final Outcome ask(Peer peer, Bytes request) {
        peer.send(request);
        return new Outcome(peer.observeResponse(), Outcome.Ending.ENOUGH);
    }

    @Override
    public final void expectSame(Peer peer, Outcome outcome) {
        peer.expectSameResponse(outcome.received());
    }

    @Override
    protected final void exchangeElsewhere(Bytes request) {
        Outcome outcome = ask(connect(), request);
        launchElsewhere();
        Peer elsewhere = stage().connect();
        elsewhere.send(request);
        expectSame(elsewhere, outcome);
    }

    @Override
    public final void askWithTooMuch() {
        HttpRequest request = HttpRequest.get("/");
        Peer peer = connect();
        peer.send(request.bytes().followedBy(Payloads.numbered(TOO_MUCH)));
        peer.expectResponseAndEnd(served(request));
    }

    @Override
    public final void surviveAFlood() {
        launch(LITTLE_MEMORY);
        Peer loud = launched();
        loud.flood(MEBIBYTES);
        loud.awaitFlooded();
        loud.halfClose();
        loud.drain();
        loud.close();
        plainExchange(launched(), requestOf("still here"));
    }

    @Property
    @Requirement(
            id = "HTTP-00",
            says = "A plain GET is answered with 200.",
            hint = "Does the server accept, read the head up to its empty line, write an answer, and flush it?",
            reference = "RFC 9112 §2.1",
            tries = 3,
            basis = Basis.IS_CORE)
    void aPlainRequestIsAnswered(@ForAll("requests") Bytes request) {
        plainExchange(connect(), request);
    }
}
