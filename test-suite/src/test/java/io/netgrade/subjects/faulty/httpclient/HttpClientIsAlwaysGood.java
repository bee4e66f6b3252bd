package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Exits with code 0 whatever it was told. */
@Loses(value = "HTTP-CLI-03", because = "404 is not 2xx")
@Loses(value = "HTTP-CLI-09", because = "304 is not 2xx")
public final class HttpClientIsAlwaysGood extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientIsAlwaysGood().start(args);
    }

    @Override
    protected boolean isGood(int code) {
        return true;
    }
}
