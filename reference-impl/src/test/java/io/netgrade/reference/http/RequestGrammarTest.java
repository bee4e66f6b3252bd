package io.netgrade.reference.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the servers accept and refuse; {@code ~} stands for CRLF, and each request's last line end is left out. */
class RequestGrammarTest {

    private static RequestHead read(String head) throws RefusedException {
        RequestHeadParser parser = new RequestHeadParser();
        byte[] bytes = (head.replace("~", "\r\n") + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(parser.take(bytes, bytes.length), "incomplete");
        RequestRules.check(parser.head());
        return parser.head();
    }

    private static Status refused(String head) {
        return assertThrows(RefusedException.class, () -> read(head)).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1~Host: a~",
                "~~GET / HTTP/1.1~hOsT:a~",
                "GET / HTTP/1.1~Host:~",
                "GET / HTTP/1.1~Host: a:~",
                "GET / HTTP/1.1~Host: [::1]:80~",
                "GET / HTTP/1.1~Host: a%20_b.~",
                "GET / HTTP/1.0~",
                "GET / HTTP/1.9~Host: a~",
                "GET http://b/c HTTP/1.1~Host: a b~",
                "OPTIONS * HTTP/1.1~Host: a~",
                "CONNECT a:1 HTTP/1.1~Host: a:1~",
                "GET /a?b=%zz#c;d|\\ HTTP/1.1~Host: a~",
                "POST / HTTP/1.1~Host: a~Content-Length: 0~",
                "POST / HTTP/1.1~Host: a~Content-Length: 123456789012345678901234567890~",
                "POST / HTTP/1.1~Host: a~Transfer-Encoding: gzip, CHUNKED~",
                "GET / HTTP/1.1~Host: a~X: \u00E4\u00FF~Y:~Z: a b\tc~"
            })
    void accepted(String head) throws RefusedException {
        assertTrue(read(head).version().startsWith("HTTP/1."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET~",
                "GET /~",
                "GET  / HTTP/1.1~Host: a~",
                " GET / HTTP/1.1~Host: a~",
                "GET / HTTP/1.1 ~Host: a~",
                "GET / http/1.1~Host: a~",
                "GET / HTTP/11~Host: a~",
                "GET / HTTP/1.11~Host: a~",
                "GET / HTTP/1.x~Host: a~",
                "GET /\u00E4 HTTP/1.1~Host: a~",
                "GET /\0 HTTP/1.1~Host: a~",
                "G(T / HTTP/1.1~Host: a~",
                "GET / HTTP/1.1~",
                "GET / HTTP/1.1~Host: a~Host: a~",
                "GET / HTTP/1.0~Host: a~Host: b~",
                "GET / HTTP/1.1~Host: a b~",
                "GET / HTTP/1.1~Host: a/b~",
                "GET / HTTP/1.1~Host: a@b~",
                "GET / HTTP/1.1~Host: a:b~",
                "GET / HTTP/1.1~Host: a:1:2~",
                "GET / HTTP/1.1~Host : a~",
                "GET / HTTP/1.1~Host: a~X~",
                "GET / HTTP/1.1~Host: a~: x~",
                "GET / HTTP/1.1~Host: a~X: b~ c~",
                "GET / HTTP/1.1~ Host: a~",
                "GET / HTTP/1.1~Host: a~X: b\rc~",
                "GET / HTTP/1.1~Host: a~X: b\0c~",
                "GET / HTTP/1.1~Host: a~X\u00E4: b~",
                "GET / HTTP/1.1~Host: a~Content-Length: -1~",
                "GET / HTTP/1.1~Host: a~Content-Length: +5~",
                "GET / HTTP/1.1~Host: a~Content-Length: 5 5~",
                "GET / HTTP/1.1~Host: a~Content-Length:~",
                "GET / HTTP/1.1~Host: a~Content-Length: 5, 6~",
                "GET / HTTP/1.1~Host: a~Content-Length: 5~Content-Length: 6~",
                "GET / HTTP/1.1~Host: a~Content-Length: 5~Transfer-Encoding: chunked~",
                "GET / HTTP/1.1~Host: a~Transfer-Encoding: chunked, gzip~",
                "GET / HTTP/1.1~Host: a~Transfer-Encoding: chunked~Transfer-Encoding: identity~"
            })
    void refused_as_bad(String head) {
        assertEquals(Status.BAD_REQUEST, refused(head));
    }

    @Test
    void other_major_versions_are_not_supported() {
        assertEquals(Status.HTTP_VERSION_NOT_SUPPORTED, refused("PRI * HTTP/2.0~"));
    }

    @Test
    void a_method_of_32_octets_is_read_and_one_of_33_not_implemented() throws RefusedException {
        String method = "M".repeat(RequestHeadParser.LONGEST_METHOD);
        assertEquals(method, read(method + " / HTTP/1.1~Host: a~").method());
        assertEquals(Status.NOT_IMPLEMENTED, refused(method + "M / HTTP/1.1~Host: a~"));
    }

    @Test
    void a_target_of_8192_octets_is_read_and_one_of_8193_too_long() throws RefusedException {
        String target = "/".repeat(RequestHeadParser.LONGEST_TARGET);
        assertEquals(target, read("GET " + target + " HTTP/1.1~Host: a~").target());
        assertEquals(
                target.length() - 1,
                read("GET " + target.substring(1) + " HTTP/1.1~Host: a~")
                        .target()
                        .length());
        assertEquals(Status.URI_TOO_LONG, refused("GET " + target + "/ HTTP/1.1~Host: a~"));
    }

    @Test
    void a_hundred_fields_are_read_and_one_more_is_too_many() throws RefusedException {
        String others = "X: y~".repeat(RequestHeadParser.MOST_FIELDS - 1);
        assertEquals(
                RequestHeadParser.MOST_FIELDS,
                read("GET / HTTP/1.1~Host: a~" + others).fields().size());
        assertEquals(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, refused("GET / HTTP/1.1~Host: a~X: y~" + others));
    }

    @Test
    void fields_of_65536_octets_are_read_and_one_more_is_too_large() throws RefusedException {
        // From the line end of the request line to the empty line, both included.
        int framing = "\r\nHost: a\r\nX: \r\n\r\n".length();
        String fitting = "v".repeat(RequestHeadParser.LARGEST_FIELDS - framing);
        assertEquals(
                fitting,
                read("GET / HTTP/1.1~Host: a~X: " + fitting + "~")
                        .fields()
                        .get(1)
                        .value());
        assertEquals(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, refused("GET / HTTP/1.1~Host: a~X: " + fitting + "v~"));
        assertEquals(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, refused("~".repeat(RequestHeadParser.LARGEST_FIELDS)));
    }
}
