package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Does not care about Host. */
@Loses(value = "HTTP-04", because = "a request without Host is served")
public final class PageAsksForNoHost extends HttpHelloServer {

    public static void main(String[] args) {
        new PageAsksForNoHost().start(args);
    }

    @Override
    protected void checkHost(Request request) {
        // Virtual hosts are for big sites.
    }
}
