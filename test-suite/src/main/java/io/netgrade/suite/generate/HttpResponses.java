package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.HttpMessage;
import java.util.List;

/** Responses of HTTP/1 for clients to read, in order and not. */
public final class HttpResponses {

    private static final String CRLF = "\r\n";
    private static final String OK = "200 OK";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private HttpResponses() {}

    /** What a server says when all is well, its body framed by Content-Length. */
    public static Bytes ok(Bytes body) {
        return of(OK, body);
    }

    /** A response with any status, such as {@code 404 Not Found}. */
    public static Bytes of(String status, Bytes body) {
        return head(status, "Content-Type: text/plain; charset=utf-8", "Content-Length: " + body.length())
                .followedBy(body);
    }

    /** An interim response, such as {@code 100 Continue}. */
    public static Bytes interim(String status) {
        return head(status, "X-Interim: yes");
    }

    private static Bytes head(String status, String... fields) {
        return Bytes.ofText("HTTP/1.1 " + status + CRLF + String.join(CRLF, fields) + CRLF + CRLF);
    }

    /** The body of a response that {@link #of} made. */
    public static Bytes bodyOf(Bytes response) {
        return HttpMessage.read(response).body();
    }

    private static Bytes chunk(String size, Bytes content) {
        return Bytes.ofText(size + CRLF).followedBy(content).followedBy(Bytes.ofText(CRLF));
    }

    /** How a server says where a body ends (RFC 9112 §6.3). */
    public enum Framing {
        /** By its length. */
        LENGTH {
            @Override
            public Bytes response(Bytes body) {
                return ok(body);
            }
        },
        /** By the end of the stream. */
        END_OF_STREAM {
            @Override
            public Bytes response(Bytes body) {
                return head(OK, "Content-Type: text/plain").followedBy(body);
            }
        },
        /** In two chunks. */
        CHUNKS {
            @Override
            public Bytes response(Bytes body) {
                Bytes first = body.slice(0, body.length() / 2);
                Bytes second = body.slice(first.length(), body.length());
                return head(OK, CHUNKED)
                        .followedBy(chunk(Integer.toHexString(first.length()), first))
                        .followedBy(chunk(Integer.toHexString(second.length()), second))
                        .followedBy(Bytes.ofText("0" + CRLF + CRLF));
            }
        },
        /** In one chunk whose size is written in capitals, with leading zeros. */
        SIZES_IN_CAPITALS {
            @Override
            public Bytes response(Bytes body) {
                return head(OK, "TRANSFER-ENCODING: Chunked")
                        .followedBy(chunk(String.format("00%X", body.length()), body))
                        .followedBy(Bytes.ofText("00" + CRLF + CRLF));
            }
        },
        /** With chunk extensions, and fields behind the last chunk. */
        EXTENSIONS_AND_TRAILERS {
            @Override
            public Bytes response(Bytes body) {
                return head(OK, CHUNKED)
                        .followedBy(chunk(Integer.toHexString(body.length()) + ";name=value;other=\"a;b\"", body))
                        .followedBy(Bytes.ofText("0;last" + CRLF + "X-Sum: 1" + CRLF + CRLF));
            }
        };

        /** A response with this body. */
        public abstract Bytes response(Bytes body);
    }

    /** Bodies that end too soon. */
    public static List<Bytes> truncated() {
        Bytes some = Bytes.ofText("only some of it\n");
        return List.of(
                head(OK, "Content-Length: 100").followedBy(some),
                head(OK, CHUNKED).followedBy(chunk("10", some)),
                head(OK, CHUNKED).followedBy(Bytes.ofText("40" + CRLF)).followedBy(some));
    }

    /** Responses that are none (RFC 9112 §4, §6.3, §7.1). */
    public static List<Bytes> malformed() {
        return List.of(
                Bytes.ofText("fine, thank you" + CRLF + CRLF),
                Bytes.ofText("HTTP/1.1" + CRLF + CRLF),
                head("OK 200", "Content-Length: 0"),
                head(OK, "Content-Length: five").followedBy(Bytes.ofText("hello")),
                head(OK, "Content-Length: 5", "Content-Length: 6").followedBy(Bytes.ofText("hello!")),
                head(OK, CHUNKED).followedBy(chunk("five", Bytes.ofText("hello"))));
    }

    /**
     * A response behind which the connection stays open.
     *
     * @param status the status
     * @param exitCode the exit code of a client that is answered so
     * @param bytes the octets
     * @param body what is to be printed behind the empty line
     */
    public record Unended(String status, int exitCode, Bytes bytes, Bytes body) {
        @Override
        public String toString() {
            return bytes.toString();
        }
    }

    /** Ended by a length, by the last chunk, or by having no body, whatever the fields say (RFC 9110 §15.3.5, §15.4.5). */
    public static List<Unended> unended() {
        Bytes body = Bytes.ofText("fine, thank you\n");
        return List.of(
                new Unended(OK, 0, ok(body), body),
                new Unended(OK, 0, Framing.CHUNKS.response(body), body),
                new Unended("204 No Content", 0, head("204 No Content", "X-A: b"), Bytes.NONE),
                new Unended("304 Not Modified", 1, head("304 Not Modified", "Content-Length: 100"), Bytes.NONE));
    }
}
