package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Repeats the decoded target in a header field. */
@Loses(value = "HTTP-PATH-06", because = "a line end in it begins another field")
@Loses(value = "HTTP-01", because = "a line feed may stand in it", always = false)
@Loses(value = "HTTP-PATH-02", because = "a line feed may stand in it", always = false)
public final class PathInjectsAHeader extends HttpPathServer {

    public static void main(String[] args) {
        new PathInjectsAHeader().start(args);
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        Answer answer = super.answer(request);
        return new Answer(answer.status(), answer.type(), answer.more() + path(request.target()), answer.body());
    }

    private static String path(String target) {
        try {
            return "X-Path: " + URLDecoder.decode(target, StandardCharsets.UTF_8) + "\r\n";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
