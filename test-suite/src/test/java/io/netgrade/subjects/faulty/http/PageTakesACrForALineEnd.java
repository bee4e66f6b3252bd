package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Reads its lines as BufferedReader does. */
@Loses(value = "HTTP-08", because = "a CR alone ends a line, and a Host stands behind it")
public final class PageTakesACrForALineEnd extends HttpHelloServer {

    public static void main(String[] args) {
        new PageTakesACrForALineEnd().start(args);
    }

    @Override
    protected String[] lines(String head) throws Refused {
        return super.lines(head.replaceAll("\r\n|\r|\n", "\n"));
    }
}
