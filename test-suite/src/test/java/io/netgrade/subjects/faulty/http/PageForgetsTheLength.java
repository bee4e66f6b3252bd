package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Lets the end of the stream tell where the page ends. */
@Loses(value = "HTTP-02", because = "there is no Content-Length")
public final class PageForgetsTheLength extends HttpHelloServer {

    public static void main(String[] args) {
        new PageForgetsTheLength().start(args);
    }

    @Override
    protected String length(Answer answer) {
        return "";
    }
}
