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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTTP: how a request is written. Each case has one peculiarity, and the status tells whether it was understood. */
interface Syntax extends HttpServer {

    /** The case is answered by one of the statuses that are right for it. */
    private void judge(HttpCase one) {
        Peer peer = client();
        peer.send(one.request().bytes());
        peer.expectResponse(new HttpRule.StatusIn(one.codes()));
    }

    @Provide
    default Arbitrary<HttpCase> hosts() {
        return Arbitraries.of(HttpCases.hosts());
    }

    @Property
    @Requirement(
            id = "HTTP-04",
            says =
                    "A request whose Host is missing, repeated or malformed gets 400; with an absolute target its value is ignored.",
            hint = "What do you do with no Host, two of them, a malformed one, or a target that names the host itself?",
            reference = "RFC 9112 §3.2",
            tries = 11)
    default void hostsAreChecked(@ForAll("hosts") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> requestLines() {
        return Arbitraries.of(HttpCases.requestLines());
    }

    @Property
    @Requirement(
            id = "HTTP-05",
            level = Level.SHOULD,
            says = "A malformed request line gets 400.",
            hint =
                    "How many parts does the request line have when you have taken it apart, and is the last one a version?",
            reference = "RFC 9112 §3",
            tries = 10)
    default void malformedRequestLinesAreRefused(@ForAll("requestLines") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> spacesBeforeColons() {
        return Arbitraries.of(HttpCases.spacesBeforeColons());
    }

    @Property
    @Requirement(
            id = "HTTP-06",
            says = "White space between a header's name and its colon gets 400.",
            hint = "Do not trim a name: look at what stands before the colon.",
            reference = "RFC 9112 §5.1",
            tries = 4)
    default void spacesBeforeColonsAreRefused(@ForAll("spacesBeforeColons") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> foldedLines() {
        return Arbitraries.of(HttpCases.foldedLines());
    }

    @Property
    @Requirement(
            id = "HTTP-07",
            says = "A header line that goes on in the next line gets 400, or is read as if a space stood there.",
            hint = "What does your parser do with a line that begins with a space or a tab?",
            reference = "RFC 9112 §5.2",
            tries = 3)
    default void foldedLinesAreSurvived(@ForAll("foldedLines") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> controls() {
        return Arbitraries.of(HttpCases.controls());
    }

    @Property
    @Requirement(
            id = "HTTP-08",
            says = "CR alone and NUL are refused with 400, or read as a space in a value; neither ever ends a line.",
            hint =
                    "Where does a line end for your server, and which characters may stand in it? BufferedReader.readLine takes"
                            + " a CR alone for a line end; HTTP does not.",
            reference = "RFC 9112 §2.2, RFC 9110 §5.5",
            tries = 6)
    default void loneControlsEndNoLine(@ForAll("controls") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> servedVersions() {
        return Arbitraries.of(HttpCases.servedVersions());
    }

    @Property
    @Requirement(
            id = "HTTP-17",
            says = "HTTP/1.0 without Host works, and HTTP/1.9 is served as HTTP/1.1.",
            hint = "Which part of the version must be known, and which of the rules is only for HTTP/1.1?",
            reference = "RFC 9110 §2.5, RFC 9112 §3.2",
            tries = 3)
    default void olderAndNewerMinorVersionsAreServed(@ForAll("servedVersions") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> otherVersions() {
        return Arbitraries.of(HttpCases.otherVersions());
    }

    @Property
    @Requirement(
            id = "HTTP-18",
            level = Level.SHOULD,
            says = "A major version that the server does not speak gets 505 or 400.",
            hint = "Where do you look at the version?",
            reference = "RFC 9110 §15.6.6",
            tries = 3)
    default void otherMajorVersionsAreRefused(@ForAll("otherVersions") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<HttpCase> noFields() {
        return Arbitraries.of(HttpCases.noFields());
    }

    @Property
    @Requirement(
            id = "HTTP-23",
            level = Level.SHOULD,
            says = "A header line without a colon, or with an empty name, gets 400.",
            hint = "What does indexOf return where there is no colon, and where it comes first?",
            reference = "RFC 9112 §2.2, §5",
            tries = 3)
    default void linesThatAreNoFieldsAreRefused(@ForAll("noFields") HttpCase one) {
        judge(one);
    }

    @Provide
    default Arbitrary<Integer> linesBefore() {
        return Arbitraries.of(1, 2);
    }

    @Property
    @Requirement(
            id = "HTTP-14",
            level = Level.SHOULD,
            says = "An empty line before the request line is ignored.",
            hint = "What does your parser make of a first line that is empty?",
            reference = "RFC 9112 §2.2",
            tries = 2)
    default void emptyLinesBeforeTheRequestAreIgnored(@ForAll("linesBefore") int lines) {
        HttpRequest request = HttpRequest.get("/");
        Peer peer = client();
        peer.send(Bytes.ofText("\r\n").times(lines).followedBy(request.bytes()));
        peer.expectResponse(served(request));
    }

    @Provide
    default Arbitrary<HttpRequest> anyCase() {
        return HttpRequests.plainGets();
    }

    @Property
    @Requirement(
            id = "HTTP-15",
            says =
                    "The names of header fields are the same in capitals and in small letters, and any field in order is accepted.",
            hint = "How do you compare names, and what may a value hold?",
            reference = "RFC 9110 §5.1",
            tries = 12)
    default void fieldNamesAreCaseInsensitive(@ForAll("anyCase") HttpRequest request) {
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponse(served(request));
    }

    @Provide
    default Arbitrary<HttpRequest> absolute() {
        return Arbitraries.of(HttpCases.absoluteTargets());
    }

    @Property
    @Requirement(
            id = "HTTP-19",
            says = "A target in absolute form, with scheme and host, is served.",
            hint = "A proxy sends the whole URI; what does your server expect a target to begin with?",
            reference = "RFC 9112 §3.2.2",
            tries = 4)
    default void absoluteTargetsAreServed(@ForAll("absolute") HttpRequest request) {
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponse(served(request));
    }
}
