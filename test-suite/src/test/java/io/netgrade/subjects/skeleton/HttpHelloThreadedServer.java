package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;

/** The same for many clients at once. */
@Plays("http-hello-threaded-server")
public abstract class HttpHelloThreadedServer extends HttpHelloServer {

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }
}
