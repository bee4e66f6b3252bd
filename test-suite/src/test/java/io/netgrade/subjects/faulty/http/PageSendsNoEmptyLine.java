package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.nio.charset.StandardCharsets;

/** Sends the page straight behind the last header line. */
@Loses(value = "HTTP-01", because = "nothing ends the head")
@Loses(value = "HTTP-02", because = "the body has no beginning that its length could be counted from")
public final class PageSendsNoEmptyLine extends HttpHelloServer {

    public static void main(String[] args) {
        new PageSendsNoEmptyLine().start(args);
    }

    @Override
    protected byte[] octets(Answer answer) {
        return (head(answer) + answer.body()).getBytes(StandardCharsets.ISO_8859_1);
    }
}
