package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;

/** The echo server that serves one client after another. */
@Plays("tcp-echo-server")
public abstract class EchoServer extends EchoProgram {

    @Override
    protected int defaultPort() {
        return 10000;
    }

    @Override
    protected void handle(Runnable session) {
        session.run();
    }
}
