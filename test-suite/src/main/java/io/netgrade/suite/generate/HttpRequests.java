package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Requests of HTTP/1 that are in order, in many shapes (RFC 9110, RFC 9112). Shrinks towards a plain GET. */
public final class HttpRequests {

    /** RFC 3986 §3.3 and §3.4: what may stand in a path and a query as it is, the slash left out. */
    private static final String PCHARS = "abcxyz019-._~!$&'()*+,;=:@";

    private static final int LONG_VALUE = 1_000;

    private HttpRequests() {}

    /** Targets that begin with a slash: segments, dots, parameters, percent-encoded octets, a query. */
    public static Arbitrary<String> targets() {
        Arbitrary<String> plain =
                Arbitraries.strings().withChars(PCHARS).ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> encoded =
                Arbitraries.of("%20", "%2F", "%2F", "%2f", "%25", "%C3%9F", "%00", "%7E", "%0A", "%41");
        Arbitrary<String> telling = Arbitraries.of("..", ".", ";v=1", "a+b", "", "//", "index.html");
        Arbitrary<String> segment =
                Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(3, encoded), Tuple.of(3, telling));
        Arbitrary<String> path = segment.list().ofMaxSize(4).map(parts -> "/" + String.join("/", parts));
        Arbitrary<String> query = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just("")),
                Tuple.of(3, segment.list().ofMaxSize(3).map(parts -> "?" + String.join("&", parts))),
                Tuple.of(1, Arbitraries.of("?", "?a=b?c", "?q=1+1&r=%2B")));
        return Combinators.combine(path, query).as(String::concat);
    }

    /** Field lines that no server has to know: any token, any white space around the value, values with colons and octets beyond ASCII. */
    public static Arbitrary<List<String>> fields() {
        Arbitrary<String> name =
                Arbitraries.of("X-A", "Accept", "accept-language", "X_1", "User-Agent", "Cookie", "x!#$%&'*+.^`|~");
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("*/*", "a=b; c=d", "de, en;q=0.5", "x: y", "", "\"quoted, text\"")),
                Tuple.of(1, Arbitraries.of("grüße", "漢字")),
                Tuple.of(1, Arbitraries.just("v".repeat(LONG_VALUE))));
        return Combinators.combine(name, Arbitraries.of(" ", "", "\t", "  "), value, Arbitraries.of("", " ", "\t"))
                .as((n, before, v, after) -> n + ":" + before + v + after)
                .list()
                .ofMaxSize(6);
    }

    /** Lines that name a host in every way that is in order (RFC 9110 §7.2), the field's name in any case. */
    public static Arbitrary<String> hostLines() {
        return Combinators.combine(
                        Arbitraries.of("Host", "host", "HOST", "hOsT"),
                        Arbitraries.of(": ", ":", ":\t", ":  "),
                        Arbitraries.of("localhost", "127.0.0.1:8080", "example.org", "[::1]:80", "a-b.example:443"))
                .as((name, colon, host) -> name + colon + host);
    }

    /** GET with any of these targets, hosts and fields. */
    public static Arbitrary<HttpRequest> gets() {
        return of(Arbitraries.just("GET"), targets());
    }

    /** The same with a target that has nothing peculiar. */
    public static Arbitrary<HttpRequest> plainGets() {
        return ofMethods(Arbitraries.just("GET"));
    }

    /** Requests with these methods, any host and fields, and a target that has nothing peculiar. */
    public static Arbitrary<HttpRequest> ofMethods(Arbitrary<String> methods) {
        return of(methods, Arbitraries.of("/", "/hello", "/a/b", "/index.html"));
    }

    private static Arbitrary<HttpRequest> of(Arbitrary<String> methods, Arbitrary<String> targets) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 6);
        return Combinators.combine(methods, targets, hostLines(), fields(), place)
                .as((method, target, host, fields, at) ->
                        HttpRequest.of(method, target).withOnly(arranged(host, fields, at)));
    }

    private static String[] arranged(String host, List<String> fields, int at) {
        List<String> lines = fields.stream().collect(Collectors.toList());
        lines.add(Math.min(at, fields.size()), host);
        return lines.toArray(String[]::new);
    }

    /** Bodies around the sizes of buffers, up to 1 MiB. */
    public static Arbitrary<Bytes> bodies() {
        return Arbitraries.of(1, 100, 1_023, 4_096, 8_193, 65_536, 100_000, 1 << 20)
                .map(Payloads::numbered);
    }
}
