package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoServer;

/** Keeps its clients in an array, and takes none of them out again. */
@Loses(value = "NET-04", because = "so many clients reset that the array is full")
@Loses(value = "NET-05", because = "so many clients are silent that the array is full")
@Loses(value = "NET-07", because = "more clients are counted than it has room for")
@Loses(value = "NET-10", because = "the thirteenth client is out of bounds")
public final class ArrayOfTwelveClients extends EchoServer {

    private final Runnable[] clients = new Runnable[12];
    private int count;

    public static void main(String[] args) {
        new ArrayOfTwelveClients().start(args);
    }

    @Override
    protected void handle(Runnable session) {
        clients[count++] = session;
        super.handle(session);
    }
}
