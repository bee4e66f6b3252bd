package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.Socket;

/** The server that echoes one chunk of each client. */
@Plays("tcp-echo-once-server")
public abstract class EchoOnceServer extends ServerProgram {

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getOutputStream().write(readChunk(socket.getInputStream()));
    }
}
