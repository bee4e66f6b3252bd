package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.net.Socket;

/** Accepts and closes. */
@Loses(value = "HTTP-00", because = "the stream ends before the response")
public final class HttpClosing extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new HttpClosing().start(args);
    }

    @Override
    protected void talk(Socket socket) {
        // There is nothing to say.
    }
}
