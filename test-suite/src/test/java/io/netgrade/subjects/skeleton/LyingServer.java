package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.net.Socket;

/** A hostile server that attacks by what it answers. */
public abstract class LyingServer extends HostileServer {

    private boolean lies;

    protected LyingServer() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected final void attack() throws Exception {
        prepare();
        lies = true;
    }

    /** What is to be done before there are clients to lie to. */
    protected void prepare() throws Exception {}

    @Override
    protected void talk(Socket socket) throws IOException {
        if (lies) {
            lie(socket);
        } else {
            super.talk(socket);
        }
    }

    /** One conversation. */
    protected abstract void lie(Socket socket) throws IOException;
}
