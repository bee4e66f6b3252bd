package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.generate.HttpRequests;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTTP-HELLO: the same page for everybody. */
abstract class HttpHelloServerConformance extends HttpServerConformance {

    private static final HttpRule PAGE = new HttpRule.BodyHolds(Bytes.ofText("<h1>Hello!</h1>"));

    @Override
    final List<HttpRule> page(HttpRequest request) {
        return List.of(PAGE);
    }

    /** In any shape, and by any method but CONNECT, which asks for a tunnel, and HEAD, which asks for no body. */
    @Provide
    Arbitrary<HttpRequest> anyRequest() {
        return Arbitraries.oneOf(
                HttpRequests.ofMethods(Arbitraries.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW")),
                HttpRequests.gets());
    }

    @Property
    @Requirement(
            id = "HTTP-HELLO-01",
            says = "Any well-formed request gets the page '<h1>Hello!</h1>' as text/html in UTF-8.",
            hint = "Which methods, targets and headers does your server look at, and need it?",
            reference = "RFC 9110 §8.3",
            tries = 12)
    void anyRequestGetsThePage(@ForAll("anyRequest") HttpRequest request) {
        Peer peer = connect();
        peer.send(request.bytes());
        HttpRule[] rules = Stream.concat(
                        Stream.of(served(request)), Stream.of(new HttpRule.ContentTypeIs("text/html; charset=utf-8")))
                .toArray(HttpRule[]::new);
        peer.expectResponse(rules);
    }
}
