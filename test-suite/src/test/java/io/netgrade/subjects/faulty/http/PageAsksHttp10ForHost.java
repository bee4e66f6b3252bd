package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Asks for a Host in requests of HTTP/1.0 too. */
@Loses(value = "HTTP-17", because = "HTTP/1.0 had no Host")
public final class PageAsksHttp10ForHost extends HttpHelloServer {

    public static void main(String[] args) {
        new PageAsksHttp10ForHost().start(args);
    }

    @Override
    protected void checkHost(Request request) throws Refused {
        super.checkHost(new Request(request.method(), request.target(), 1, request.fields()));
    }
}
