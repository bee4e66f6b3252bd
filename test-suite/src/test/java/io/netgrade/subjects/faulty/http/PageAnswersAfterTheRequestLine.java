package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Answers as soon as it has read the request line. */
@Loses(value = "HTTP-03", because = "the response is there before the head is complete")
@Loses(value = "HTTP-04", because = "it never sees the Host")
@Loses(value = "HTTP-06", because = "it never sees a header line")
@Loses(value = "HTTP-08", because = "it never sees a header line")
@Loses(value = "HTTP-09", because = "it never sees a length")
@Loses(value = "HTTP-13", because = "it never sees a header line")
@Loses(value = "HTTP-22", because = "it has answered before the head is late")
@Loses(value = "HTTP-23", because = "it never sees a header line")
public final class PageAnswersAfterTheRequestLine extends HttpHelloServer {

    public static void main(String[] args) {
        new PageAnswersAfterTheRequestLine().start(args);
    }

    @Override
    protected boolean isWhole(StringBuilder head) {
        return head.indexOf("\n") >= 0;
    }

    @Override
    protected void checkHost(Request request) {
        // Who is asked is asked.
    }
}
