package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.net.Socket;

/** Accepts, reads, and never says a word. */
@Loses(value = "HTTP-00", because = "no response")
public final class HttpSilent extends HttpHelloServer {

    public static void main(String[] args) {
        new HttpSilent().start(args);
    }

    @Override
    protected void write(Socket socket, byte[] octets) {
        // Nothing is sent.
    }
}
