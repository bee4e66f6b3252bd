package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Refuses methods without saying which ones it has. */
@Loses(value = "HTTP-PATH-04", because = "every 405 must have an Allow")
public final class PathForgetsAllow extends HttpPathServer {

    public static void main(String[] args) {
        new PathForgetsAllow().start(args);
    }

    @Override
    protected String allow() {
        return "";
    }
}
