package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoServer;
import java.io.IOException;

/** Lets the exception of a lost connection end the program. */
@Loses(value = "NET-04", because = "reading from the reset connection throws")
@Loses(value = "NET-07", because = "sessions that end by a reset are among those that are counted")
@Loses(value = "NET-10", because = "a client that leaves before it has read everything resets too", always = false)
public final class EchoServerDiesOfAReset extends EchoServer {

    public static void main(String[] args) {
        new EchoServerDiesOfAReset().start(args);
    }

    @Override
    protected void onIoException(IOException gone) {
        exitOnFailure(gone);
    }
}
