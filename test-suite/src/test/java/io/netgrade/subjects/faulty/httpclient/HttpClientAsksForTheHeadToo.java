package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Asks for the head, and for the document behind it. */
@Loses(value = "HTTP-CLI-01", because = "the first request is no GET")
@Loses(value = "CLI-06", because = "a second request stands behind the first")
public final class HttpClientAsksForTheHeadToo extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientAsksForTheHeadToo().start(args);
    }

    @Override
    protected String request(Arguments arguments) {
        return super.request(arguments).replaceFirst("GET", "HEAD") + super.request(arguments);
    }
}
