package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Tells the target decoded. */
@Loses(value = "HTTP-PATH-02", because = "the target is not told as it was received")
@Loses(value = "HTTP-PATH-03", because = "a malformed one ends the session")
public final class PathDecodesTheTarget extends HttpPathServer {

    public static void main(String[] args) {
        new PathDecodesTheTarget().start(args);
    }

    @Override
    protected String shown(String target) {
        return URLDecoder.decode(target, StandardCharsets.UTF_8);
    }
}
