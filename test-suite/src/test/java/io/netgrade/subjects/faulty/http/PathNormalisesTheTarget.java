package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.net.URI;
import java.net.URISyntaxException;

/** Tells the target as URI normalises it. */
@Loses(value = "HTTP-PATH-02", because = "dots and double slashes disappear")
public final class PathNormalisesTheTarget extends HttpPathServer {

    public static void main(String[] args) {
        new PathNormalisesTheTarget().start(args);
    }

    @Override
    protected String shown(String target) {
        try {
            return new URI(target).normalize().toString();
        } catch (URISyntaxException strange) {
            return target;
        }
    }
}
