package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;

/** The server that acknowledges every chunk of many clients at once, each until it says exit. */
@Plays("tcp-repl-threaded-server")
public abstract class ReplThreadedServer extends ReplServer {

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }
}
