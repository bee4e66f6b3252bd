package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Takes an empty line for the request line. */
@Loses(value = "HTTP-14", because = "the request line stands behind it")
public final class PageRefusesEmptyLines extends HttpHelloServer {

    public static void main(String[] args) {
        new PageRefusesEmptyLines().start(args);
    }

    @Override
    protected void skipEmptyLine(StringBuilder head) {
        // There is none.
    }

    @Override
    protected boolean isWhole(StringBuilder head) {
        return super.isWhole(head) || head.toString().equals("\r\n");
    }

    @Override
    protected String[] lines(String head) throws Refused {
        String[] lines = super.lines(head);
        return lines.length == 0 ? new String[] {""} : lines;
    }
}
