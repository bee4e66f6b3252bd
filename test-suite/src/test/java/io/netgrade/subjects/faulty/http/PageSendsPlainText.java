package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Sends its page as plain text. */
@Loses(value = "HTTP-HELLO-01", because = "the type is another one")
public final class PageSendsPlainText extends HttpHelloServer {

    public static void main(String[] args) {
        new PageSendsPlainText().start(args);
    }

    @Override
    protected Answer answer(Request request) {
        return new Answer("200 OK", "text/plain", "", page());
    }
}
