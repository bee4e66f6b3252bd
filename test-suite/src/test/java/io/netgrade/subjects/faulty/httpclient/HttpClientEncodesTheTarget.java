package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Encodes a target that was encoded before. */
@Loses(value = "HTTP-CLI-01", because = "a percent sign is encoded anew")
public final class HttpClientEncodesTheTarget extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientEncodesTheTarget().start(args);
    }

    @Override
    protected String request(Arguments arguments) {
        return super.request(arguments).replace("%", "%25");
    }
}
