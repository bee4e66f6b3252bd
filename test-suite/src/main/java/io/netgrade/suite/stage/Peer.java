package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.HttpStep;
import io.netgrade.suite.exchange.Outcome;
import java.util.List;

/** One of the harness's own ends of a connection. */
public record Peer(Stage stage, String name) {

    /** Sends all in one piece. */
    public void send(Bytes bytes) {
        send(List.of(bytes));
    }

    /** Sends pieces that travel one by one. */
    public void send(List<Bytes> pieces) {
        stage.play(new ConnectionStep.Send(name, pieces));
    }

    /** Ends this side. */
    public void halfClose() {
        stage.play(new ConnectionStep.HalfClose(name));
    }

    /** Closes in order. */
    public void close() {
        stage.play(new ConnectionStep.Close(name));
    }

    /** Closes by a reset. */
    public void reset() {
        stage.play(new ConnectionStep.Reset(name));
    }

    /** Exactly these bytes come next. */
    public void expect(Bytes bytes) {
        stage.play(new ArrivalStep.Expect(name, bytes));
    }

    /** These bytes come next, line end or not, at the latest after this side has ended. */
    public void expectText(Bytes bytes) {
        stage.play(new ArrivalStep.ExpectText(name, bytes));
    }

    /** Reads whatever comes, for a while. */
    public void drain() {
        stage.play(new ArrivalStep.Drain(name));
    }

    /** The stream ends in order, without another byte. */
    public void expectEnd() {
        stage.play(new ArrivalStep.ExpectEnd(name));
    }

    /** Nothing comes any more. */
    public void expectNoMore() {
        stage.play(new ArrivalStep.ExpectNoMore(name));
    }

    /** Notes what comes, up to {@code atMost} bytes. */
    public Outcome observe(int atMost) {
        stage.play(new ArrivalStep.Observe(name, atMost));
        return stage.lastOutcome();
    }

    /** The same comes as was noted before. */
    public void expectOutcome(Outcome outcome) {
        stage.play(new ArrivalStep.ExpectOutcome(name, outcome));
    }

    /** Exactly these bytes come next, and in one piece. */
    public void expectInOnePiece(Bytes bytes) {
        stage.play(new ArrivalStep.ExpectInOnePiece(name, bytes));
    }

    /** The answer comes whole, once or up to {@code atMost} times, and then the end of the stream. */
    public void expectAnswers(Bytes answer, int atMost) {
        stage.play(new ArrivalStep.ExpectAnswers(name, answer, atMost));
    }

    /** At least the first {@code atLeast} of these bytes come, and then the end of the stream. */
    public void expectBeginning(Bytes bytes, int atLeast) {
        stage.play(new ArrivalStep.ExpectBeginning(name, bytes, atLeast));
    }

    /** Begins to send so many MiB, and forgets what comes. */
    public void flood(int mebibytes) {
        stage.play(new ConnectionStep.Flood(name, mebibytes));
    }

    /** Goes on flooding as long as anything is taken. */
    public void awaitFlooded() {
        stage.play(new ConnectionStep.AwaitFlooded(name));
    }

    /** Sends {@code block} again and again, so many MiB in all, until it is answered or cut off. */
    public void pour(Bytes block, int mebibytes) {
        stage.play(new ConnectionStep.Pour(name, block, mebibytes));
    }

    /** Sends a byte at a time until it is answered or cut off. */
    public void drip(Bytes bytes, long everyMillis, long forMillis) {
        stage.play(new ConnectionStep.Drip(name, bytes, everyMillis, forMillis));
    }

    /** Notes the response of HTTP that comes. */
    public Bytes observeResponse() {
        stage.play(new HttpStep.ObserveResponse(name));
        return stage.lastResponse();
    }

    /** A response of HTTP comes that keeps the rules. */
    public void expectResponse(HttpRule... rules) {
        stage.play(new HttpStep.ExpectResponse(name, List.of(rules)));
    }

    /** A response of HTTP comes that keeps the rules, then the end of the stream. */
    public void expectResponseAndEnd(HttpRule... rules) {
        stage.play(new HttpStep.ExpectResponseAndEnd(name, List.of(rules)));
    }

    /** A response of HTTP comes that keeps the rules, or else the stream ends. */
    public void expectResponseOrEnd(HttpRule... rules) {
        stage.play(new HttpStep.ExpectResponseOrEnd(name, List.of(rules)));
    }

    /** The same response of HTTP comes as was noted before. */
    public void expectSameResponse(Bytes noted) {
        stage.play(new HttpStep.ExpectSameResponse(name, noted));
    }

    /** Nothing has come so far. */
    public void expectNoResponseYet() {
        stage.play(new HttpStep.ExpectNoResponseYet(name));
    }

    /** A request of HTTP comes that keeps the rules. */
    public void expectRequest(HttpRule... rules) {
        stage.play(new HttpStep.ExpectRequest(name, List.of(rules)));
    }

    /** A request of HTTP comes, all of it by one write. */
    public void expectRequestInOnePiece() {
        stage.play(new HttpStep.ExpectRequestInOnePiece(name));
    }

    /** Nothing more has come so far, not even the end of the stream. */
    public void expectStillOpen() {
        stage.play(new HttpStep.ExpectStillOpen(name));
    }
}
