package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;

/** Says nothing when nobody listens. */
@Loses(value = "CLI-01", because = "there is no line on standard error")
@Loses(value = "CLI-02", because = "there is no line on standard error")
@Loses(value = "HTTP-CLI-04", because = "there is no line on standard error")
@Loses(value = "HTTP-CLI-05", because = "there is no line on standard error")
public final class HttpClientIsMuteWhenRefused extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientIsMuteWhenRefused().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.exit(1);
    }
}
