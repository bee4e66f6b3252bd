package io.netgrade.subjects.faulty.echoonce;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoOnceServer;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** Closes a connection only if nothing went wrong on it. */
@Loses(value = "NET-07", because = "a session that ends by a reset leaves its descriptor open")
public final class OnceClosesOnTheHappyPathOnly extends EchoOnceServer {

    public static void main(String[] args) {
        new OnceClosesOnTheHappyPathOnly().start(args);
    }

    private final List<Socket> clients = new ArrayList<>();

    @Override
    protected void serve(Socket socket) {
        clients.add(socket);
        try {
            talk(socket);
            socket.shutdownOutput();
            drain(socket);
            socket.close();
        } catch (SocketTimeoutException silent) {
            close(socket);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }

    private void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
