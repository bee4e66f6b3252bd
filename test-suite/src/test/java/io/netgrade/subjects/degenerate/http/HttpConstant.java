package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Says the same to everybody. */
@Loses(value = "HTTP-00", because = "the body tells no target")
public final class HttpConstant extends HttpPathServer {

    public static void main(String[] args) {
        new HttpConstant().start(args);
    }

    @Override
    protected Answer answer(Request request) {
        return new Answer("200 OK", "text/plain", "", "Requested path: ");
    }
}
