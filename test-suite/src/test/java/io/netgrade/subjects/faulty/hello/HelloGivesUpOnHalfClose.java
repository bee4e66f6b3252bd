package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Takes a client that has ended its side for one that has gone. */
@Loses(value = "NET-03", because = "the greeting that is owed does not come")
public final class HelloGivesUpOnHalfClose extends HelloServer {

    public static void main(String[] args) {
        new HelloGivesUpOnHalfClose().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        byte[] said = readChunk(socket.getInputStream());
        if (said.length > 0) {
            show(said);
            if (isStillThere(socket)) {
                greet(socket.getOutputStream());
            }
        }
    }

    private boolean isStillThere(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        try {
            return readChunk(socket.getInputStream()).length > 0;
        } catch (SocketTimeoutException quiet) {
            return true;
        }
    }
}
