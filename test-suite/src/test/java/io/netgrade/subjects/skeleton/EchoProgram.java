package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** The threaded echo server. */
@Plays("tcp-echo-threaded-server")
public abstract class EchoProgram extends ServerProgram {

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        echo(socket.getInputStream(), socket.getOutputStream());
    }

    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            out.write(buffer, 0, count);
        }
    }

    @Override
    protected void end(Socket socket) {
        // The client has ended its side: nothing lies unread, and closing is all that is left.
    }
}
