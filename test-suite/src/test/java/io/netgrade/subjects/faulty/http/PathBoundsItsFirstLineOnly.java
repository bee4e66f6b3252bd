package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Bounds the request line, and nothing behind it. */
@Loses(value = "HTTP-13", because = "it reads on, and never answers")
public final class PathBoundsItsFirstLineOnly extends HttpPathServer {

    public static void main(String[] args) {
        new PathBoundsItsFirstLineOnly().start(args);
    }

    @Override
    protected void bound(StringBuilder head) throws Refused {
        if (head.indexOf("\n") < 0) {
            super.bound(head);
        }
    }
}
