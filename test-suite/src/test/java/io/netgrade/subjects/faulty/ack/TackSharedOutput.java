package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Keeps the stream to its client where all sessions find it. */
@Loses(value = "NET-11", because = "the client that came last gets the acknowledgements of all")
@Loses(value = "CON-01", because = "the client that came last gets the acknowledgements of all")
@Loses(value = "CON-02", because = "the client that came last gets the acknowledgements of all")
@Loses(value = "NET-04", because = "the bystander's acknowledgement goes to the connection that was reset")
@Loses(value = "CON-03", because = "what an idle client had sent may be acknowledged to the busy one", always = false)
@Loses(
        value = "CON-04",
        because = "acknowledgements for the client that floods go to the one that came last",
        always = false)
@Loses(value = "NET-08", because = "acknowledgements for the client before may come to the next one", always = false)
@Loses(value = "NET-07", because = "acknowledgements for the client before may come to the next one", always = false)
@Loses(value = "NET-10", because = "acknowledgements for the client before may come to the next one", always = false)
public final class TackSharedOutput extends AckThreadedServer {

    public static void main(String[] args) {
        new TackSharedOutput().start(args);
    }

    private static volatile OutputStream client = OutputStream.nullOutputStream();

    @Override
    protected void accepted(Socket socket) throws IOException {
        client = socket.getOutputStream();
    }

    @Override
    protected void acknowledge(OutputStream own) throws IOException {
        super.acknowledge(client);
    }
}
