package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Does not look at the method. */
@Loses(value = "HTTP-PATH-04", because = "POST is answered like GET")
@Loses(value = "HTTP-PATH-07", because = "get is answered like GET")
public final class PathServesEveryMethod extends HttpPathServer {

    public static void main(String[] args) {
        new PathServesEveryMethod().start(args);
    }

    @Override
    protected boolean isGet(String method) {
        return true;
    }
}
