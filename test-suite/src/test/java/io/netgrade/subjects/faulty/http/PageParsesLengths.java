package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;

/** Parses lengths and lets the exception of a malformed one end the session. */
@Loses(value = "HTTP-09", because = "the connection ends without a response")
public final class PageParsesLengths extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageParsesLengths().start(args);
    }

    @Override
    protected boolean isLength(String value) {
        return Integer.parseInt(value) >= 0;
    }
}
