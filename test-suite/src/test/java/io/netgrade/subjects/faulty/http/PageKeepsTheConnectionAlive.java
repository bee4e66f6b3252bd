package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;

/** Says that it keeps the connection, and closes it. */
@Loses(value = "HTTP-02", because = "'Connection: close' is not said")
public final class PageKeepsTheConnectionAlive extends HttpHelloServer {

    public static void main(String[] args) {
        new PageKeepsTheConnectionAlive().start(args);
    }

    @Override
    protected String connection() {
        return "Connection: keep-alive\r\n";
    }
}
