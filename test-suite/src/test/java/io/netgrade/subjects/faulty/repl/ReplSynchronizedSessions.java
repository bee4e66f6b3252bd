package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplThreadedServer;
import java.io.IOException;
import java.net.Socket;

/** Locks the server for the length of a session. */
@Loses(value = "CON-01", because = "the first session lasts until its client goes")
@Loses(value = "CON-02", because = "the second client waits for the lock")
@Loses(value = "CON-03", because = "the idle client's session has the lock")
@Loses(value = "CON-04", because = "the session of the client that floods has the lock")
@Loses(value = "NET-11", because = "the second client waits for the lock")
public final class ReplSynchronizedSessions extends ReplThreadedServer {

    public static void main(String[] args) {
        new ReplSynchronizedSessions().start(args);
    }

    @Override
    protected synchronized void talk(Socket socket) throws IOException {
        super.talk(socket);
    }
}
