package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Refuses targets that do not begin with a slash. */
@Loses(value = "HTTP-19", because = "an absolute target begins with its scheme")
@Loses(value = "HTTP-04", because = "an absolute target begins with its scheme")
public final class PathWantsASlash extends HttpPathServer {

    public static void main(String[] args) {
        new PathWantsASlash().start(args);
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        Request request = super.requestLine(line);
        if (!request.target().startsWith("/")) {
            throw new Refused("400 Bad Request");
        }
        return request;
    }
}
