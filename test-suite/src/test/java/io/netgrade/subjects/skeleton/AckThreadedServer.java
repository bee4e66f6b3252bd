package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** The server that acknowledges every chunk of many clients at once. */
@Plays("tcp-ack-threaded-server")
public abstract class AckThreadedServer extends AckServer {

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        for (byte[] message = readChunk(in); message.length > 0; message = readChunk(in)) {
            acknowledge(socket.getOutputStream());
        }
    }
}
