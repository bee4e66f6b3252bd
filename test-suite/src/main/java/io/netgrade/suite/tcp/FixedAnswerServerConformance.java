package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;

/** A server whose answer to a plain request is known byte for byte. */
abstract class FixedAnswerServerConformance extends LastingTcpServerConformance {

    private static final int LINE_END = 2;

    /** Whole chunks, also where a server reads in the smallest of the course. */
    private static final int BLOCK = 16;

    /** How many of them the first of several clients sends that are served in turn. */
    private static final int BLOCKS = 12;

    /** What comes back for a plain request. */
    abstract Bytes answerTo(Bytes request);

    @Override
    protected void plainExchange(Peer peer, Bytes request) {
        peer.send(request);
        peer.expectText(answerTo(request));
    }

    @Override
    protected List<Step> plainSteps(String peer, Bytes request) {
        return List.of(
                new ConnectionStep.Send(peer, List.of(request)), new ArrivalStep.ExpectText(peer, answerTo(request)));
    }

    @Override
    protected void lockstepExchange(Peer peer, Bytes request) {
        peer.send(request);
        peer.expect(answerTo(request));
    }

    @Override
    protected void exchangeBehindHalfClose(Peer peer, Bytes request) {
        peer.send(request);
        peer.halfClose();
        peer.expect(answerTo(request));
        peer.expectEnd();
    }

    @Override
    protected void askAllThenHearAll(List<Peer> peers) {
        peers.forEach(peer -> peer.send(ownMessage(peer)));
        peers.forEach(peer -> peer.expect(answerTo(ownMessage(peer))));
    }

    private static Bytes ownMessage(Peer peer) {
        return Bytes.ofText("only for " + peer.name());
    }

    @Override
    protected void askAllThenHearInTurn(List<Peer> peers) {
        peers.forEach(peer -> peer.send(ownBlocks(peer)));
        for (Peer peer : peers) {
            peer.halfClose();
            peer.expect(answerTo(ownBlocks(peer)));
            peer.close();
        }
    }

    private static Bytes ownBlocks(Peer peer) {
        // Of different lengths, so that what an earlier client left in a buffer would show.
        int blocks = BLOCKS / Integer.parseInt(peer.name().substring(1));
        return Payloads.padded(Bytes.ofText("only for " + peer.name() + ".".repeat(blocks * BLOCK)), BLOCK);
    }

    /** Compares with the answer under the usual settings, so that what is wrong in both is judged elsewhere. */
    @Override
    protected void exchangeElsewhere(Bytes request) {
        Peer here = connect();
        here.send(request);
        // Further than the answer: a line end behind it would differ too.
        Outcome outcome = here.observe(answerTo(request).length() + LINE_END);
        launchElsewhere();
        Peer elsewhere = stage().connect();
        elsewhere.send(request);
        elsewhere.expectOutcome(outcome);
    }
}
