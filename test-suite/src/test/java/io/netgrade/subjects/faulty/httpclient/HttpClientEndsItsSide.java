package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.net.Socket;

/** Ends its side behind the request. */
@Loses(value = "CLI-06", because = "the request ends by its empty line")
public final class HttpClientEndsItsSide extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientEndsItsSide().start(args);
    }

    @Override
    protected void afterSending(Socket server) throws IOException {
        server.shutdownOutput();
    }
}
