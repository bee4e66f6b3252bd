package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.IOException;
import java.net.Socket;

/** Waits behind exit until the server has closed. */
@Loses(value = "TCP-REPL-08", because = "the server waits as well")
@Loses(value = "TCP-REPL-06", because = "the server may not close first", always = false)
@Loses(value = "CLI-04", because = "the server may not close first", always = false)
public final class ReplClientWaitsForTheServer extends ReplClient {

    public static void main(String[] args) {
        new ReplClientWaitsForTheServer().start(args);
    }

    @Override
    protected void beforeLeaving(Socket server) throws IOException {
        while (readChunk(server.getInputStream()).length > 0) {
            // Whatever it still says.
        }
    }
}
