package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Says no date. */
@Loses(value = "HTTP-21", because = "there is no Date")
public final class PageSaysNoDate extends HttpHelloServer {

    public static void main(String[] args) {
        new PageSaysNoDate().start(args);
    }

    @Override
    protected String date() {
        return "";
    }
}
