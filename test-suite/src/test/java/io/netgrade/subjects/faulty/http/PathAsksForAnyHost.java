package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Only looks whether there is a Host. */
@Loses(value = "HTTP-04", because = "what Host says is not looked at")
public final class PathAsksForAnyHost extends HttpPathServer {

    public static void main(String[] args) {
        new PathAsksForAnyHost().start(args);
    }

    @Override
    protected void checkHost(Request request) throws Refused {
        if (request.values("host").isEmpty() && request.minor() > 0) {
            throw new Refused("400 Bad Request");
        }
    }
}
