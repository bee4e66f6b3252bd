package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.time.Instant;

/** Says the date as java.time prints it. */
@Loses(value = "HTTP-21", because = "this is none of the formats of HTTP")
public final class PageSaysTheDateInIso extends HttpHelloServer {

    public static void main(String[] args) {
        new PageSaysTheDateInIso().start(args);
    }

    @Override
    protected String date() {
        return "Date: " + Instant.now() + "\r\n";
    }
}
