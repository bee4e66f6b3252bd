package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Does not look at the major version. */
@Loses(value = "HTTP-18", because = "HTTP/2.0 is served")
public final class PageServesAnyVersion extends HttpHelloServer {

    public static void main(String[] args) {
        new PageServesAnyVersion().start(args);
    }

    @Override
    protected void checkMajor(String major) {
        // All versions are alike.
    }
}
