package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.HttpCase;
import io.netgrade.suite.generate.HttpCases;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.generate.HttpRequests;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTTP: where a message begins and ends, in both directions. */
interface Framing extends HttpServer {

    /** What is cut at every byte. */
    HttpRequest CUT = HttpRequest.get("/cut").with("X-A: b");

    @Provide
    default Arbitrary<HttpRequest> gets() {
        return HttpRequests.plainGets();
    }

    @Property
    @Requirement(
            id = "HTTP-01",
            says = "The status line and every header line end in CRLF, and an empty line ends the head.",
            hint = "Which line end does println write? What stands between the last header line and the body?",
            reference = "RFC 9112 §2.1, §2.2",
            tries = 5)
    default void linesEndInCrlf(@ForAll("gets") HttpRequest request) {
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponse(new HttpRule.LinesEndInCrlf());
    }

    @Property
    @Requirement(
            id = "HTTP-02",
            says =
                    "Content-Length counts the body's octets, 'Connection: close' is said, and the stream ends behind it.",
            hint = "Count bytes, not characters, and close the connection once the answer is sent.",
            reference = "RFC 9110 §8.6, RFC 9112 §9.6",
            tries = 5)
    default void theBodyIsFramed(@ForAll("gets") HttpRequest request) {
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponseAndEnd(new HttpRule.FieldLists("Connection", "close"), new HttpRule.LengthIsRight());
    }

    @Provide
    default Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(1, CUT.head().length() - 1);
    }

    @Property
    @Requirement(
            id = "HTTP-03",
            says = "A head that comes in two pieces, cut at any byte, gets exactly one response, and none before it is"
                    + " complete.",
            hint = "What tells you that the head is complete? One read may bring any part of it.",
            reference = "RFC 9112 §2.1",
            tries = 45)
    default void aCutHeadGetsOneResponse(@ForAll("cuts") int cut) {
        Bytes head = CUT.head();
        Peer peer = client();
        peer.send(head.slice(0, cut));
        peer.expectNoResponseYet();
        peer.send(head.slice(cut, head.length()));
        peer.expectResponse(served(CUT));
        peer.expectNoMore();
    }

    @Provide
    default Arbitrary<HttpCase> smuggled() {
        return Arbitraries.of(HttpCases.smuggled());
    }

    @Property
    @Requirement(
            id = "HTTP-11",
            says = "One connection gets one response: behind 'Connection: close' no other request is answered.",
            hint = "What becomes of bytes that you read together with the head?",
            reference = "RFC 9112 §9.6",
            tries = 4)
    default void aSecondRequestIsNotAnswered(@ForAll("smuggled") HttpCase smuggled) {
        Peer peer = client();
        peer.send(smuggled.request().bytes());
        peer.expectResponse(new HttpRule.StatusIn(smuggled.codes()));
        peer.expectNoMore();
    }

    @Provide
    default Arbitrary<Bytes> bodies() {
        return HttpRequests.bodies();
    }

    @Property
    @Requirement(
            id = "HTTP-16",
            says = "A request with a body of up to 1 MiB still gets its whole response, and no reset.",
            hint = "A socket that is closed while unread bytes wait in it resets the connection.",
            reference = "RFC 9112 §9.6",
            tries = 8)
    default void aBodyDoesNotResetTheConnection(@ForAll("bodies") Bytes body) {
        HttpRequest request = HttpRequest.get("/").withBody(body);
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponseAndEnd(served(request));
    }

    @Property
    @Requirement(
            id = "HTTP-21",
            level = Level.SHOULD,
            says = "The response has a Date in one of HTTP's formats.",
            hint = "Look for the format's name in java.time; it is in English whatever the platform's language is.",
            reference = "RFC 9110 §6.6.1, §5.6.7",
            tries = 1)
    default void theResponseHasADate() {
        Peer peer = client();
        peer.send(HttpRequest.get("/").bytes());
        peer.expectResponse(new HttpRule.HasDate());
    }

    /** The cases that two readers would understand in two ways. */
    @Provide
    default Arbitrary<HttpCase> lengths() {
        return Arbitraries.of(HttpCases.lengths());
    }

    @Property
    @Requirement(
            id = "HTTP-09",
            says = "A Content-Length that is no number, or that is given twice with two values, gets 400 and a closed"
                    + " connection; one of 30 digits harms nobody.",
            hint =
                    "Is the header looked at, each time that it is there? What does Integer.parseInt take besides digits, and"
                            + " what does it throw?",
            reference = "RFC 9112 §6.3",
            tries = 9)
    default void malformedLengthsAreRefused(@ForAll("lengths") HttpCase length) {
        Peer huge = client();
        huge.send(HttpRequest.get("/").with("Content-Length: " + "9".repeat(30)).bytes());
        huge.close();
        Peer peer = client();
        peer.send(length.request().bytes());
        peer.expectResponseAndEnd(new HttpRule.StatusIn(length.codes()));
    }

    @Provide
    default Arbitrary<HttpRequest> twoLengths() {
        return Arbitraries.of(HttpCases.lengthBesideCoding());
    }

    @Property
    @Requirement(
            id = "HTTP-10",
            says = "A request with both Content-Length and Transfer-Encoding gets one response, and then the end of the"
                    + " stream.",
            hint = "Which of the two lengths does your server believe, and what does it wait for?",
            reference = "RFC 9112 §6.1",
            tries = 2)
    default void twoLengthsGetOneResponse(@ForAll("twoLengths") HttpRequest request) {
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponseAndEnd(new HttpRule.StatusIn(List.of(200, 400, 411, 501)));
    }
}
