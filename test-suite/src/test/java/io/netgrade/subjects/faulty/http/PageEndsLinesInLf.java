package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.nio.charset.StandardCharsets;

/** Ends the lines of its head as println does. */
@Loses(value = "HTTP-01", because = "the lines end in LF alone")
public final class PageEndsLinesInLf extends HttpHelloServer {

    public static void main(String[] args) {
        new PageEndsLinesInLf().start(args);
    }

    @Override
    protected byte[] octets(Answer answer) {
        return (head(answer).replace("\r\n", "\n") + "\n" + answer.body()).getBytes(StandardCharsets.ISO_8859_1);
    }
}
