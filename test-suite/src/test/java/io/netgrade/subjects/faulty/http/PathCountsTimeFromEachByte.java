package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** Begins to count the time for a head anew with each byte. */
@Loses(value = "HTTP-22", because = "a byte comes every tenth of a second")
public final class PathCountsTimeFromEachByte extends HttpPathServer {

    public static void main(String[] args) {
        new PathCountsTimeFromEachByte().start(args);
    }

    @Override
    protected int readOctet(Socket socket, InputStream in, long end) throws IOException, Refused {
        return super.readOctet(socket, in, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(headMillis()));
    }
}
