package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Keeps 4,096 octets of a request line. */
@Loses(value = "HTTP-24", because = "8,000 do not fit")
public final class PageHasAShortBuffer extends HttpHelloServer {

    public static void main(String[] args) {
        new PageHasAShortBuffer().start(args);
    }

    @Override
    protected void bound(StringBuilder head) throws Refused {
        super.bound(head);
        if (head.length() > 4_096 && head.indexOf("\n") < 0) {
            throw new Refused("414 URI Too Long");
        }
    }
}
