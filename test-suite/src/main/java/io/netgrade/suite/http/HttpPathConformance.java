package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.generate.HttpRequests;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.ConcurrentTcpServer;
import io.netgrade.suite.tcp.LastingTcpServerConformance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 16: tells each client the target that it asked for. */
@Judges(exercise = "http-path", program = "http-path-server")
final class HttpPathConformance extends HttpServerConformance implements ConcurrentTcpServer {

    private static final int OK = 200;
    private static final List<Integer> SERVED = List.of(OK);
    private static final List<Integer> SERVED_OR_REFUSED = List.of(OK, 400);

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }

    @Override
    List<HttpRule> page(HttpRequest request) {
        return List.of(tells(request));
    }

    private static HttpRule tells(HttpRequest request) {
        return new HttpRule.BodyIs(Bytes.ofText("Requested path: " + request.target()));
    }

    /** The request is sent; its response keeps the rules. */
    private void ask(HttpRequest request, HttpRule... rules) {
        Peer peer = connect();
        peer.send(request.bytes());
        peer.expectResponse(rules);
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-01",
            says = "GET gets 'Requested path: ' and the target, as text/plain in UTF-8.",
            hint = "Compare the body byte for byte, and the Content-Type too.",
            reference = "RFC 9110 §8.3",
            tries = 5)
    void getIsToldItsTarget(@ForAll("requests") Bytes bytes) {
        HttpRequest request =
                HttpRequest.ofLine(bytes.text().lines().findFirst().orElseThrow());
        ask(
                request,
                new HttpRule.StatusIn(SERVED),
                new HttpRule.ContentTypeIs("text/plain; charset=utf-8"),
                tells(request));
    }

    @Provide
    Arbitrary<HttpRequest> anyTarget() {
        return HttpRequests.targets().map(HttpRequest::get);
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-02",
            says = "The target comes back exactly as it was received: query, '+', '%XX', '..', ';'.",
            hint = "Which of your classes decode, normalise or split the target on the way?",
            reference = "RFC 9112 §3.2",
            tries = 25)
    void targetsComeBackVerbatim(@ForAll("anyTarget") HttpRequest request) {
        ask(request, new HttpRule.StatusIn(SERVED), tells(request));
    }

    @Provide
    Arbitrary<HttpRequest> rawTargets() {
        Arbitrary<String> raw = Payloads.shortText().map(text -> "/" + text.text());
        Arbitrary<String> malformed = Arbitraries.of("/%", "/%4", "/%zz", "/100%");
        return Arbitraries.oneOf(raw, raw, malformed).map(HttpRequest::get);
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-03",
            says =
                    "A target with octets beyond ASCII gets 400, or the same octets back and a Content-Length that counts"
                            + " them.",
            hint =
                    "In which charset do you read the head, and in which do you write the body? Is the target decoded on the"
                            + " way? Is a length of characters one of octets?",
            reference = "RFC 9110 §8.6",
            tries = 12)
    void octetsBeyondAsciiAreCounted(@ForAll("rawTargets") HttpRequest request) {
        ask(
                request,
                new HttpRule.StatusIn(SERVED_OR_REFUSED),
                new HttpRule.WhenStatus(OK, List.of(tells(request), new HttpRule.LengthIsRight())));
    }

    @Provide
    Arbitrary<HttpRequest> otherMethods() {
        return HttpRequests.ofMethods(Arbitraries.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS"));
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-04",
            says =
                    "Other methods get 405, an Allow that lists GET, and the body 'Only GET is supported'; methods that no"
                            + " RFC defines get 405 or 501.",
            hint = "What happens to a method that is not GET? And which header must every 405 have?",
            reference = "RFC 9110 §15.5.6",
            tries = 8)
    void otherMethodsAreNotAllowed(@ForAll("otherMethods") HttpRequest request) {
        ask(
                request,
                new HttpRule.StatusIn(List.of(405)),
                new HttpRule.FieldLists("Allow", "GET"),
                new HttpRule.BodyIs(Bytes.ofText("Only GET is supported")));
        ask(HttpRequest.of("BREW", request.target()), new HttpRule.StatusIn(List.of(405, 501)));
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-05",
            says = "HEAD gets 200 or 405, and never a body.",
            hint = "The answer to HEAD has the same head as that to GET. What stands behind it?",
            reference = "RFC 9110 §9.3.2",
            tries = 3)
    void headHasNoBody(@ForAll("requests") Bytes bytes) {
        HttpRequest request = HttpRequest.ofLine(
                bytes.text().lines().findFirst().orElseThrow().replaceFirst("GET", "HEAD"));
        ask(request, new HttpRule.StatusIn(List.of(OK, 405)), new HttpRule.NoBody());
    }

    @Provide
    Arbitrary<HttpRequest> injections() {
        return Arbitraries.of(
                        "/%0d%0aX-Injected:%20yes",
                        "/%0D%0AX-Injected:%20yes",
                        "/%0aX-Injected:%20yes",
                        "/?a=%0d%0aX-Injected:%20yes",
                        "/\rX-Injected:yes",
                        "/%E5%98%8D%E5%98%8AX-Injected:%20yes")
                .map(HttpRequest::get);
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-06",
            says = "Nothing in the target can add a header to the response.",
            hint = "Does anything that a client sent stand in your response's head, and was it decoded before?",
            reference = "RFC 9112 §11.1",
            tries = 6)
    void nothingInjectsAHeader(@ForAll("injections") HttpRequest request) {
        ask(request, new HttpRule.StatusIn(SERVED_OR_REFUSED), new HttpRule.FieldAbsent("X-Injected"));
    }

    @Provide
    Arbitrary<String> almostGet() {
        return Arbitraries.of("get", "Get", "gET");
    }

    @Property
    @Requirement(
            id = "HTTP-PATH-07",
            says = "Methods are compared with their case: 'get' is not GET, and gets 405 or 501.",
            hint = "Which of your comparisons ignores the case?",
            reference = "RFC 9110 §9.1",
            tries = 3)
    void methodsAreCaseSensitive(@ForAll("almostGet") String method) {
        ask(HttpRequest.of(method, "/"), new HttpRule.StatusIn(List.of(405, 501)));
    }
}
