package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Tells only the path of an absolute target. */
@Loses(value = "HTTP-19", because = "the target is not told as it was received")
public final class PathStripsTheHost extends HttpPathServer {

    public static void main(String[] args) {
        new PathStripsTheHost().start(args);
    }

    @Override
    protected String shown(String target) {
        return target.replaceFirst("^[A-Za-z]+://[^/]*", "");
    }
}
