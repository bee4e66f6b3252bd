package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.HttpResponses;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.generate.Segmentations;
import io.netgrade.suite.generate.Segmented;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.TcpClientConformance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 16: the client that asks for a target and prints the answer. */
@Judges(exercise = "http-path", program = "http-client")
final class HttpClientConformance extends TcpClientConformance {

    private static final String TARGET = "/hello";

    /** The client has connected, and is about to ask for a target. */
    private Peer asking(String target) {
        return connected(target);
    }

    /** The client has sent its request, and is about to read the answer. */
    private Peer answering() {
        Peer server = asking(TARGET);
        server.expectRequest();
        return server;
    }

    /** The client printed the status and the whole body, and ended well. */
    private void expectDocument(Bytes body) {
        expectPrinted("Status: 200 OK");
        expectEnd(0);
        stage().play(new ConsoleStep.ExpectPrintedBody(body));
    }

    /** The client ends with a failure and says so. */
    private void expectFailure() {
        expectEnd(1);
    }

    @Override
    protected String[] operands() {
        return new String[] {TARGET};
    }

    @Override
    protected void plainExchange() {
        Peer server = answering();
        server.send(HttpResponses.ok(Bytes.ofText("fine, thank you\n")));
        server.close();
        expectPrinted("Status: 200 OK");
        expectPrinted("fine, thank you");
        expectEnd(0);
    }

    @Property
    @Requirement(
            id = "CLI-02",
            says =
                    "A reset, or the end of the stream, while the answer is awaited makes the client exit with code 1 and a line"
                            + " on standard error.",
            hint = "What does your read loop do when read() throws, and when it returns -1 at once?",
            tries = 2)
    void aLostServerEndsTheClient(@ForAll boolean reset) {
        Peer server = answering();
        // A client may ask for a document once more when the first connection broke (RFC 9110 §9.2.2).
        stage().play(new ConnectionStep.StopListening());
        if (reset) {
            server.reset();
        } else {
            server.close();
        }
        expectFailure();
    }

    @Provide
    Arbitrary<Segmented> cutResponses() {
        return Segmentations.cut(Payloads.visible(2, 1_500).map(HttpResponses::ok));
    }

    @Property
    @Requirement(
            id = "CLI-03",
            says = "What is printed does not depend on how the response was cut into segments.",
            hint = "One read is not the whole response. What tells you that it is complete?",
            reference = "RFC 9293 §3.7",
            tries = 4)
    void segmentsOfTheResponseDoNotMatter(@ForAll("cutResponses") Segmented response) {
        answerInPieces(response);
    }

    @Provide
    Arbitrary<Segmented> cutTexts() {
        return Payloads.printable(2, 12)
                .map(text -> text.followedBy(Bytes.ofText("ß")))
                .map(text -> {
                    Bytes response = HttpResponses.ok(text);
                    return Segmentations.cutInsideACharacter(response, response.length() - text.length());
                });
    }

    @Property
    @Requirement(
            id = "CLI-05",
            says = "Text in UTF-8 prints intact although a character was split between segments.",
            hint = "When do you turn bytes into text, and do you need to at all?",
            reference = "RFC 3629 §3",
            tries = 4)
    void splitCharactersPrintIntact(@ForAll("cutTexts") Segmented response) {
        answerInPieces(response);
    }

    private void answerInPieces(Segmented response) {
        Peer server = answering();
        server.send(response.pieces());
        server.close();
        expectDocument(HttpResponses.bodyOf(response.payload()));
    }

    @Property
    @Requirement(
            id = "CLI-06",
            says =
                    "The client sends one request without a body, its header lines as 'Name: value', and does not end its"
                            + " side.",
            hint = "println ends lines otherwise than HTTP does. What do you send behind the empty line?",
            tries = 2)
    void sendsExactlyWhatIsSpecified() {
        Peer server = asking(TARGET);
        server.expectRequest(new HttpRule.OneSpaceBehindColons(), new HttpRule.NoBody());
        server.expectStillOpen();
    }

    @Property
    @Requirement(
            id = "CLI-07",
            says = "The request is one write.",
            hint = "Each write may travel by itself: build the whole head, then write it once.",
            tries = WRITES_TO_SEE)
    void theRequestIsOneWrite() {
        asking(TARGET).expectRequestInOnePiece();
    }

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.of("/", "/hello", "/a/b?c=d", "/%20+;v=1", "/..");
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-01",
            says = "The request is a GET of the target with the Host that was called, and its lines end in CRLF.",
            hint = "Compare byte for byte what you send with the example in the RFC.",
            reference = "RFC 9112 §3, §3.2",
            tries = 5)
    void theRequestIsInOrder(@ForAll("targets") String target) {
        asking(target)
                .expectRequest(
                        new HttpRule.LinesEndInCrlf(),
                        new HttpRule.StartsWithLine("GET " + target + " HTTP/1.1"),
                        new HttpRule.FieldIs("Host", "127.0.0.1:" + ProgramStep.PORT));
    }

    /** How the server says where the body ends. */
    @Provide
    Arbitrary<HttpResponses.Framing> framings() {
        return Arbitraries.of(HttpResponses.Framing.class);
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-02",
            says =
                    "The body is read by its Content-Length, by its chunks (extensions, trailers, sizes in capitals), or to"
                            + " the end of the stream.",
            hint = "Which header tells how the body is framed, and what if there is none?",
            reference = "RFC 9112 §6.3, §7.1",
            tries = 5)
    void everyFramingIsUnderstood(@ForAll("framings") HttpResponses.Framing framing) {
        Bytes body = Bytes.ofText("a first line\nand größer things, 漢字\n");
        Peer server = answering();
        server.send(framing.response(body));
        server.close();
        expectDocument(body);
    }

    @Provide
    Arbitrary<String> refusals() {
        return Arbitraries.of(
                "404 Not Found", "500 Internal Server Error", "301 Moved Permanently", "405 Method Not Allowed");
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-03",
            says = "A status that is not 2xx is printed like any other, and the client exits with code 1.",
            hint = "What does your exit code say of an answer that is none?",
            reference = "RFC 9110 §15",
            tries = 4)
    void refusalsAreReported(@ForAll("refusals") String status) {
        Peer server = answering();
        server.send(HttpResponses.of(status, Bytes.ofText("no\n")));
        server.close();
        expectPrinted("Status: " + status);
        // A line on standard error is owed for failures of the client's own, not for what it was told.
        stage().play(new ProgramStep.AwaitCode(1, TIME_TO_END_MILLIS));
    }

    @Provide
    Arbitrary<Bytes> truncated() {
        return Arbitraries.of(HttpResponses.truncated());
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-04",
            says = "A body that ends before its announced length, or before its last chunk, is an error: exit code 1.",
            hint = "What does read() return at the end of the stream, and have you got everything then?",
            reference = "RFC 9112 §8",
            tries = 3)
    void aTruncatedBodyIsAnError(@ForAll("truncated") Bytes response) {
        answerAndFail(response);
    }

    private void answerAndFail(Bytes response) {
        Peer server = answering();
        server.send(response);
        server.close();
        expectFailure();
    }

    @Provide
    Arbitrary<Bytes> malformed() {
        return Arbitraries.of(HttpResponses.malformed());
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-05",
            says = "A response that is malformed is an error: exit code 1.",
            hint = "Check the status line before you take it apart, and each size before you trust it.",
            reference = "RFC 9112 §4",
            tries = 6)
    void aMalformedResponseIsAnError(@ForAll("malformed") Bytes response) {
        answerAndFail(response);
    }

    @Provide
    Arbitrary<Segmented> cutChunks() {
        return Segmentations.cut(
                Arbitraries.just(HttpResponses.Framing.CHUNKS.response(Bytes.ofText("one line\nand another\n"))));
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-06",
            says = "A chunked response may be cut anywhere, inside a chunk's size too.",
            hint = "How many bytes does one read bring, and what if they end inside a line?",
            reference = "RFC 9112 §7.1",
            tries = 5)
    void cutChunksAreUnderstood(@ForAll("cutChunks") Segmented response) {
        Peer server = answering();
        server.send(response.pieces());
        server.close();
        expectDocument(Bytes.ofText("one line\nand another\n"));
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-07",
            says = "Lines of the response's head may end in LF alone.",
            hint = "Read up to the LF, and drop a CR before it if there is one.",
            reference = "RFC 9112 §2.2",
            tries = 1)
    void bareLineFeedsAreUnderstood() {
        Peer server = answering();
        server.send(Bytes.ofText("HTTP/1.1 200 OK\nContent-Length: 5\n\nfine\n"));
        server.close();
        expectDocument(Bytes.ofText("fine\n"));
    }

    @Provide
    Arbitrary<List<String>> interims() {
        return Arbitraries.of(
                List.of("100 Continue"), List.of("103 Early Hints"), List.of("100 Continue", "102 Processing"));
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-08",
            says = "Responses of 1xx are skipped: the final one follows them.",
            hint = "A status below 200 is not the answer yet. What comes behind its head?",
            reference = "RFC 9110 §15.2",
            tries = 3)
    void interimResponsesAreSkipped(@ForAll("interims") List<String> interims) {
        Peer server = answering();
        Bytes all = interims.stream().map(HttpResponses::interim).reduce(Bytes.NONE, Bytes::followedBy);
        server.send(all.followedBy(HttpResponses.ok(Bytes.ofText("fine\n"))));
        server.close();
        expectDocument(Bytes.ofText("fine\n"));
    }

    @Provide
    Arbitrary<HttpResponses.Unended> unended() {
        return Arbitraries.of(HttpResponses.unended());
    }

    @Property
    @Requirement(
            id = "HTTP-CLI-09",
            says = "The client stops where the body ends, though the connection stays open; 204 and 304 have no body.",
            hint = "Who tells you that the body is complete: its length, or the end of the stream?",
            reference = "RFC 9112 §6.3",
            tries = 4)
    void stopsWhereTheBodyEnds(@ForAll("unended") HttpResponses.Unended response) {
        Peer server = answering();
        server.send(response.bytes());
        expectPrinted("Status: " + response.status());
        stage().play(new ProgramStep.AwaitCode(response.exitCode(), TIME_TO_END_MILLIS));
        stage().play(new ConsoleStep.ExpectPrintedBody(response.body()));
    }
}
