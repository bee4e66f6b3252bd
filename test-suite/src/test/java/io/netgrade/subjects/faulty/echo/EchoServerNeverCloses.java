package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoServer;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Leaves every connection open. */
@Loses(value = "NET-03", because = "the end of the stream never comes")
@Loses(value = "NET-07", because = "every session leaves a descriptor open")
@Loses(value = "TCP-ECHO-05", because = "the end of the stream never comes")
@Loses(value = "TCP-ECHO-01", because = "the end of the stream never comes", always = false)
@Loses(value = "TCP-ECHO-02", because = "the end of the stream never comes", always = false)
@Loses(value = "NET-12", because = "the end of the stream never comes", always = false)
public final class EchoServerNeverCloses extends EchoServer {

    public static void main(String[] args) {
        new EchoServerNeverCloses().start(args);
    }

    private final List<Socket> clients = new ArrayList<>();

    @Override
    protected void serve(Socket socket) {
        clients.add(socket);
        try {
            talk(socket);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
