package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request of HTTP/1, in order or not: nothing here is checked.
 *
 * @param line the request line, without its end
 * @param fields the field lines, without their ends
 * @param body what stands behind the head
 */
public record HttpRequest(String line, List<String> fields, Bytes body) {

    /** The Host that requests name unless something else is asked. */
    public static final String HOST = "Host: localhost";

    private static final String CRLF = "\r\n";

    public HttpRequest {
        fields = List.copyOf(fields);
    }

    /** A plain GET. */
    public static HttpRequest get(String target) {
        return of("GET", target);
    }

    /** A plain request. */
    public static HttpRequest of(String method, String target) {
        return ofLine(method + " " + target + " HTTP/1.1");
    }

    /** A plain request with any first line. */
    public static HttpRequest ofLine(String line) {
        return new HttpRequest(line, List.of(HOST), Bytes.NONE);
    }

    /** The same with these field lines, and no other. */
    public HttpRequest withOnly(String... lines) {
        return new HttpRequest(line, List.of(lines), body);
    }

    /** The same with more field lines behind the others. */
    public HttpRequest with(String... lines) {
        return new HttpRequest(
                line, Stream.concat(fields.stream(), Stream.of(lines)).toList(), body);
    }

    /** The same with something behind its head; no field says so. */
    public HttpRequest followedBy(Bytes more) {
        return new HttpRequest(line, fields, body.followedBy(more));
    }

    /** The same with a body and its length. */
    public HttpRequest withBody(Bytes content) {
        return with("Content-Length: " + content.length()).followedBy(content);
    }

    /** The target: what stands between the first and the last space of the request line. */
    public String target() {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /** The method. */
    public String method() {
        return line.substring(0, line.indexOf(' '));
    }

    /** The head's octets, the empty line included; characters beyond ASCII as UTF-8. */
    public Bytes head() {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(fields);
        return Bytes.ofText(String.join(CRLF, lines) + CRLF + CRLF);
    }

    /** All octets. */
    public Bytes bytes() {
        return head().followedBy(body);
    }

    @Override
    public String toString() {
        return bytes().toString();
    }
}
