package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Names the host without its port. */
@Loses(value = "HTTP-CLI-01", because = "the port is not the usual one")
public final class HttpClientForgetsThePort extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientForgetsThePort().start(args);
    }

    @Override
    protected String host(Arguments arguments) {
        return arguments.host();
    }
}
