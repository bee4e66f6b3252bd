package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckServer;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Leaves every connection open. */
@Loses(value = "TCP-ACK-01", because = "the end of the stream never comes")
@Loses(value = "NET-03", because = "the end of the stream never comes")
@Loses(value = "NET-07", because = "every session leaves a descriptor open")
@Loses(value = "NET-09", because = "the end of the stream never comes")
@Loses(value = "NET-08", because = "whoever sends without an end is not read any more", always = false)
@Loses(value = "NET-12", because = "the end of the stream never comes", always = false)
@Loses(value = "TCP-ACK-02", because = "a client that says nothing never sees the end of the stream")
public final class AckNeverCloses extends AckServer {

    public static void main(String[] args) {
        new AckNeverCloses().start(args);
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
