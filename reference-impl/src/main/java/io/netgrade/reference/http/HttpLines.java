package io.netgrade.reference.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a response: of its head, its chunk sizes, its trailers. All of them together are bounded. */
final class HttpLines {

    /** The most octets that the lines of one response have, line ends included. More are an error. */
    static final int LARGEST = 1_024 * 1_024;

    private final InputStream in;
    private int left;

    HttpLines(InputStream in) {
        this(in, LARGEST);
    }

    HttpLines(InputStream in, int largest) {
        this.in = in;
        this.left = largest;
    }

    /**
     * Reads one line, which ends in CRLF or in LF alone (RFC 9112 §2.2), and returns it without its end.
     *
     * @throws IOException if the stream ends before the line does, or the lines are too long
     */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet == -1) {
                throw new EOFException("the response ends inside a line");
            }
            if (--left <= 0) {
                throw new IOException("the response's lines are too long");
            }
            line.write(octet);
        }
        left--;
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
