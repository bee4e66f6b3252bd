package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Builds its answers in one buffer for all. */
@Loses(value = "NET-11", because = "two answers stand in one buffer")
@Loses(value = "CON-02", because = "a client may find the answer of another", always = false)
@Loses(value = "NET-10", because = "a client may find the answer of another", always = false)
@Loses(value = "HTTP-09", because = "the client before it may be answered late", always = false)
@Loses(value = "CON-04", because = "the flood may be answered meanwhile", always = false)
public final class PageWritesInTheMiddleOfAnother extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageWritesInTheMiddleOfAnother().start(args);
    }

    private volatile byte[] shared = {};

    @Override
    protected void write(Socket socket, byte[] octets) throws IOException {
        shared = octets;
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        super.write(socket, shared);
    }
}
