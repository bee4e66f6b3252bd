package io.netgrade.suite.generate;

import static io.netgrade.suite.generate.HttpCase.named;

import io.netgrade.suite.exchange.Bytes;
import java.util.List;

/** Requests with one peculiarity each, most of them a defect. The plainest of each kind comes first. */
public final class HttpCases {

    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int NOT_ALLOWED = 405;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION = 505;

    private static final HttpRequest PLAIN = HttpRequest.get("/");

    private HttpCases() {}

    /** Host missing, repeated, malformed; and as it is in order, which must not be refused (RFC 9112 §3.2). */
    public static List<HttpCase> hosts() {
        return List.of(
                named("no Host", PLAIN.withOnly(), BAD),
                named("no Host among other fields", PLAIN.withOnly("Accept: */*", "X-Host: localhost"), BAD),
                named("the same Host twice", PLAIN.with(HttpRequest.HOST), BAD),
                named("two Hosts", PLAIN.with("Host: example.org"), BAD),
                named("a space in Host", PLAIN.withOnly("Host: local host"), BAD),
                named("a slash in Host", PLAIN.withOnly("Host: localhost/"), BAD),
                named("an @ in Host", PLAIN.withOnly("Host: me@localhost"), BAD),
                named("letters for a port in Host", PLAIN.withOnly("Host: localhost:http"), BAD),
                // RFC 9112 §3.3: the server can reject it, or have a default.
                named("an empty Host", PLAIN.withOnly("Host:"), OK, BAD),
                named("a Host with a port", PLAIN.withOnly("Host: localhost:8080"), OK),
                named("another Host than the absolute target's", absolute("/").withOnly("Host: example.org"), OK));
    }

    private static HttpRequest absolute(String path) {
        return HttpRequest.get("http://localhost" + path);
    }

    /** Request lines that are malformed (RFC 9112 §3). */
    public static List<HttpCase> requestLines() {
        return List.of(
                named("a method alone", HttpRequest.ofLine("GET"), BAD),
                named("no version", HttpRequest.ofLine("GET /"), BAD, VERSION),
                named("a word too many", HttpRequest.ofLine("GET / HTTP/1.1 please"), BAD, VERSION),
                named("a space in the target", HttpRequest.ofLine("GET /a b HTTP/1.1"), BAD, VERSION),
                named("a version in small letters", HttpRequest.ofLine("GET / http/1.1"), BAD, VERSION),
                named("another protocol", HttpRequest.ofLine("GET / HTTPS/1.1"), BAD, VERSION),
                named("a version without a minor", HttpRequest.ofLine("GET / HTTP/1"), BAD, VERSION),
                named("a version of letters", HttpRequest.ofLine("GET / HTTP/x.y"), BAD, VERSION),
                named("no method", HttpRequest.ofLine(" / HTTP/1.1"), BAD, NOT_ALLOWED, NOT_IMPLEMENTED),
                named(
                        "a delimiter in the method",
                        HttpRequest.ofLine("G(T / HTTP/1.1"),
                        BAD,
                        NOT_ALLOWED,
                        NOT_IMPLEMENTED));
    }

    /** White space between a field's name and its colon (RFC 9112 §5.1). */
    public static List<HttpCase> spacesBeforeColons() {
        return List.of(
                named("a space before a colon", PLAIN.with("X-A : b"), BAD),
                named("a tab before a colon", PLAIN.with("X-A\t: b"), BAD),
                named("a space before Host's colon", PLAIN.withOnly("Host : localhost"), BAD),
                named("a space before Content-Length's colon", PLAIN.with("Content-Length : 0"), BAD));
    }

    /** Lines of a head that are no field lines (RFC 9112 §2.2, §5). */
    public static List<HttpCase> noFields() {
        return List.of(
                named("a line without a colon", PLAIN.with("X-A"), BAD),
                named("an empty name", PLAIN.with(": b"), BAD),
                named("a line without a colon before Host", PLAIN.withOnly("hello there", HttpRequest.HOST), BAD));
    }

    /** Fields that go on in the next line (RFC 9112 §5.2). */
    public static List<HttpCase> foldedLines() {
        return List.of(
                named("a folded field", PLAIN.with("X-A: a\r\n b"), BAD, OK),
                named("a field folded by a tab", PLAIN.with("X-A: a\r\n\tb"), BAD, OK),
                named("a field folded twice", PLAIN.with("X-A: a\r\n b\r\n c"), BAD, OK));
    }

    /** CR alone, and NUL (RFC 9112 §2.2, RFC 9110 §5.5). */
    public static List<HttpCase> controls() {
        return List.of(
                named("a CR in a value", PLAIN.with("X-A: a\rb"), BAD, OK),
                named("a NUL in a value", PLAIN.with("X-A: a\0b"), BAD, OK),
                named("a CR in the target", HttpRequest.ofLine("GET /a\rb HTTP/1.1"), BAD, OK),
                named("a NUL in the target", HttpRequest.ofLine("GET /a\0b HTTP/1.1"), BAD),
                named("a NUL in the method", HttpRequest.ofLine("G\0T / HTTP/1.1"), BAD, NOT_ALLOWED, NOT_IMPLEMENTED),
                named(
                        "a Host that only a CR parts from another value",
                        PLAIN.withOnly("X-A: a\rHost: localhost"),
                        BAD));
    }

    /** Lengths of bodies that no two readers must understand in two ways (RFC 9112 §6.3). */
    public static List<HttpCase> lengths() {
        return List.of(
                length("-1"),
                length("+5"),
                length("5 5"),
                length(""),
                length("5, 6"),
                length("five"),
                length("0x5"),
                named("two different lengths", withHello("Content-Length: 5", "Content-Length: 6"), BAD),
                named("the same length twice in one line", withHello("Content-Length: 5, 5"), BAD, OK));
    }

    private static HttpCase length(String value) {
        return named("the length '" + value + "'", withHello("Content-Length: " + value), BAD);
    }

    private static HttpRequest withHello(String... lengths) {
        return PLAIN.with(lengths).followedBy(Bytes.ofText("hello"));
    }

    /** Versions that servers of HTTP/1.1 serve (RFC 9110 §2.5). */
    public static List<HttpCase> servedVersions() {
        return List.of(
                named(
                        "HTTP/1.0 without Host",
                        HttpRequest.ofLine("GET / HTTP/1.0").withOnly(),
                        OK),
                named("HTTP/1.0 with Host", HttpRequest.ofLine("GET / HTTP/1.0"), OK),
                named("HTTP/1.9", HttpRequest.ofLine("GET / HTTP/1.9"), OK));
    }

    /** Versions that they do not serve (RFC 9110 §15.6.6). */
    public static List<HttpCase> otherVersions() {
        return List.of(
                named("HTTP/2.0", HttpRequest.ofLine("GET / HTTP/2.0"), VERSION, BAD),
                named("HTTP/3.0", HttpRequest.ofLine("GET / HTTP/3.0"), VERSION, BAD),
                named("HTTP/9.1", HttpRequest.ofLine("GET / HTTP/9.1"), VERSION, BAD));
    }

    /** Targets that name their scheme and host (RFC 9112 §3.2.2). */
    public static List<HttpRequest> absoluteTargets() {
        return List.of(absolute("/"), absolute("/a/b?c=d"), absolute(""), HttpRequest.get("HTTP://example.org:8080/x"));
    }

    /** Heads that hold a second request somewhere; only the first one is one. */
    public static List<HttpCase> smuggled() {
        Bytes second = HttpRequest.get("/second").bytes();
        return List.of(
                named("a second request behind the first", PLAIN.followedBy(second), OK),
                named("two more requests", PLAIN.followedBy(second).followedBy(second), OK),
                named("a request in a body", PLAIN.withBody(second), OK),
                named(
                        "a second request that the first asks to keep the connection for",
                        PLAIN.with("Connection: keep-alive").followedBy(second),
                        OK));
    }

    /** A length beside a transfer coding (RFC 9112 §6.1). */
    public static List<HttpRequest> lengthBesideCoding() {
        Bytes noChunk = Bytes.ofText("0\r\n\r\n");
        return List.of(
                PLAIN.with("Content-Length: 100", "Transfer-Encoding: chunked").followedBy(noChunk),
                PLAIN.with("Transfer-Encoding: chunked", "Content-Length: 100").followedBy(noChunk));
    }

    /** What is no request at all. */
    public static List<Bytes> garbage() {
        return List.of(
                Bytes.ofText("hello there\r\n\r\n"),
                HttpRequest.get("/").bytes().slice(0, 20),
                Bytes.ofText("\r\n\r\n\r\n\r\n"),
                Payloads.everyValue(),
                clientHello(),
                Bytes.ofText("\0").times(2_000));
    }

    /** The first record of a TLS 1.2 handshake (RFC 5246 §7.4.1.2), with one cipher suite and no extension. */
    private static Bytes clientHello() {
        return Bytes.of(new byte[] {22, 3, 1, 0, 45, 1, 0, 0, 41, 3, 3})
                .followedBy(Payloads.numbered(32))
                .followedBy(Bytes.of(new byte[] {0, 0, 2, 0, 47, 1, 0}));
    }
}
