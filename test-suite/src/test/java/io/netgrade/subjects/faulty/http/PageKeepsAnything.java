package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Reads a head of any length. */
@Loses(value = "HTTP-12", because = "it reads on, and never answers")
@Loses(value = "HTTP-13", because = "it reads on, and never answers")
@Loses(
        value = "NET-08",
        because = "a head without an end does not fit into memory, if it comes in time",
        always = false)
public final class PageKeepsAnything extends HttpHelloServer {

    public static void main(String[] args) {
        new PageKeepsAnything().start(args);
    }

    @Override
    protected void bound(StringBuilder head) {
        // Who would send so much?
    }
}
