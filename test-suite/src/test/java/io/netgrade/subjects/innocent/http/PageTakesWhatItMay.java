package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Takes whatever a server may take: folded lines, controls in values, two equal lengths, a length beside a coding. */
public final class PageTakesWhatItMay extends HttpHelloServer {

    public static void main(String[] args) {
        new PageTakesWhatItMay().start(args);
    }

    @Override
    protected Request parse(String head) throws Refused {
        return super.parse(head.replaceAll("\r\n[ \t]+", " "));
    }

    @Override
    protected String[] lines(String head) throws Refused {
        int end = head.indexOf('\n');
        String values = head.substring(end).replaceAll("\r(?!\n)|\0", " ");
        return super.lines(head.substring(0, end) + values);
    }

    @Override
    protected void checkLength(Request request) throws Refused {
        if (request.values("transfer-encoding").isEmpty()) {
            super.checkLength(request);
        }
    }

    @Override
    protected boolean isLength(String value) {
        return value.matches("[0-9]+|([0-9]+), *\\1");
    }

    @Override
    protected String connection() {
        return "connection:Close\r\n";
    }
}
