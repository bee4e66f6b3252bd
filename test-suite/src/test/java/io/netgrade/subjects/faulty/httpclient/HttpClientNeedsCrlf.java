package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines up to CRLF. */
@Loses(value = "HTTP-CLI-07", because = "an LF alone ends a line too")
public final class HttpClientNeedsCrlf extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientNeedsCrlf().start(args);
    }

    @Override
    protected String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.indexOf("\r\n") < 0) {
            int octet = in.read();
            if (octet == -1) {
                throw new EOFException("the response ends inside its head");
            }
            line.append((char) octet);
        }
        return line.substring(0, line.length() - 2);
    }
}
