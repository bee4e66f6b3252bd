package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Serves HTTP/1.1 and nothing else. */
@Loses(value = "HTTP-17", because = "HTTP/1.0 and HTTP/1.9 are refused")
public final class PageKnowsOneVersion extends HttpHelloServer {

    public static void main(String[] args) {
        new PageKnowsOneVersion().start(args);
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        Request request = super.requestLine(line);
        if (request.minor() != 1) {
            throw new Refused("505 HTTP Version Not Supported");
        }
        return request;
    }
}
