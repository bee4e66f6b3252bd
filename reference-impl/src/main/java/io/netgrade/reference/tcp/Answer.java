package io.netgrade.reference.tcp;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An answer that lasts until the server ends its side. */
final class Answer {

    /** The longest answer that a client takes, in bytes; a longer one is an error. */
    static final int LONGEST = 16 * 1_024 * 1_024;

    private Answer() {}

    /**
     * Reads to end of stream, and only then decodes: TCP may cut a character in two.
     *
     * @return the text; what is no UTF-8 in it becomes U+FFFD
     * @throws IOException if the connection is reset, silent for too long, or the answer longer than {@value #LONGEST} bytes
     */
    static String readToEnd(Socket connection) throws IOException {
        byte[] answer = connection.getInputStream().readNBytes(LONGEST + 1);
        if (answer.length > LONGEST) {
            throw new IOException("the answer is longer than " + LONGEST + " bytes");
        }
        return new String(answer, StandardCharsets.UTF_8);
    }
}
