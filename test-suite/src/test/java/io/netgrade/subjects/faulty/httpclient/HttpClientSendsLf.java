package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Ends its lines as println does. */
@Loses(value = "HTTP-CLI-01", because = "the lines end in LF alone")
public final class HttpClientSendsLf extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientSendsLf().start(args);
    }

    @Override
    protected String request(Arguments arguments) {
        return super.request(arguments).replace("\r\n", "\n");
    }
}
