package io.netgrade.reference.http;

import java.nio.charset.StandardCharsets;

/**
 * An answer after which the connection is closed.
 *
 * @param status what became of the request
 * @param extraFields further header lines, each with its CRLF; never made from what a client sent
 * @param type the media type of the body, which is UTF-8
 * @param body the body's text
 */
record Response(Status status, String extraFields, String type, String body) {

    static Response html(Status status, String body) {
        return new Response(status, "", "text/html", body);
    }

    static Response text(Status status, String body) {
        return new Response(status, "", "text/plain", body);
    }

    /**
     * The octets of this answer, for one write.
     *
     * @param withBody false for the answer to HEAD, which has the same head and never a body (RFC 9110 §9.3.2)
     */
    byte[] bytes(boolean withBody) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String head = "HTTP/1.1 " + status.line() + "\r\n"
                + "Date: " + HttpDate.now() + "\r\n"
                + "Content-Type: " + type + "; charset=utf-8\r\n"
                + "Content-Length: " + length + "\r\n"
                + extraFields
                + "Connection: close\r\n\r\n";
        return (withBody ? head + body : head).getBytes(StandardCharsets.UTF_8);
    }
}
