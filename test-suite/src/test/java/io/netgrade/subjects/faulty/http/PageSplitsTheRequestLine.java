package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.util.ArrayList;

/** Splits the request line at spaces and takes the parts without counting them. */
@Loses(value = "HTTP-05", because = "a part is missing, which ends the session, or too much, which nobody sees")
@Loses(value = "HTTP-08", because = "a NUL may stand in the parts")
public final class PageSplitsTheRequestLine extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageSplitsTheRequestLine().start(args);
    }

    @Override
    protected String[] lines(String head) {
        return head.split("\r?\n");
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        String[] parts = line.split(" ", -1);
        checkMajor(parts[2].substring("HTTP/".length(), "HTTP/1".length()));
        return new Request(parts[0], parts[1], parts[2].endsWith("0") ? 0 : 1, new ArrayList<>());
    }
}
