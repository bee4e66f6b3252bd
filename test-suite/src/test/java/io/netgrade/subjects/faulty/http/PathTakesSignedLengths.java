package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;

/** Takes for a length whatever parses. */
@Loses(value = "HTTP-09", because = "'+5' and '-1' parse")
public final class PathTakesSignedLengths extends HttpPathServer {

    public static void main(String[] args) {
        new PathTakesSignedLengths().start(args);
    }

    @Override
    protected boolean isLength(String value) {
        return value.matches("[+-]?[0-9]+");
    }
}
