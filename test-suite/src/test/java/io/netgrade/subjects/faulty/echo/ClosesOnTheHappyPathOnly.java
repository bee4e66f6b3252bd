package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Closes a connection only if nothing went wrong on it. */
@Loses(value = "NET-07", because = "a session that ends by a reset leaves its descriptor open")
public final class ClosesOnTheHappyPathOnly extends EchoProgram {

    public static void main(String[] args) {
        new ClosesOnTheHappyPathOnly().start(args);
    }

    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    @Override
    protected void serve(Socket socket) {
        clients.add(socket);
        try {
            socket.setTcpNoDelay(true);
            talk(socket);
            socket.close();
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
