package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Expects a body wherever a length is announced. */
@Loses(value = "HTTP-CLI-09", because = "304 announces the length of what it does not send")
public final class HttpClientAwaitsABodyOf304 extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientAwaitsABodyOf304().start(args);
    }

    @Override
    protected boolean hasNoBody(int code) {
        return code == 204;
    }
}
