package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.nio.charset.StandardCharsets;

/** Writes its head by printf with %n. */
@Loses(value = "HTTP-01", because = "this platform ends lines in LF")
@Loses(value = "RUN-06", because = "another platform ends them in CRLF")
public final class PageEndsLinesAsThePlatformDoes extends HttpHelloServer {

    public static void main(String[] args) {
        new PageEndsLinesAsThePlatformDoes().start(args);
    }

    @Override
    protected byte[] octets(Answer answer) {
        return (head(answer) + "\r\n" + answer.body())
                .replace("\r\n", System.lineSeparator())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
