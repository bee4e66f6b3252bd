package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.IOException;
import java.net.Socket;

/** Leaves without the answer to exit. */
@Loses(value = "TCP-REPL-06", because = "the answer to exit is not printed")
@Loses(value = "CLI-04", because = "the answer to exit is not awaited")
@Loses(value = "TCP-REPL-08", because = "it does not close after the answer, but before", always = false)
@Loses(value = "CLI-02", because = "the answer that is awaited may be that to exit", always = false)
public final class ReplClientDoesNotAwaitTheLastAnswer extends ReplClient {

    public static void main(String[] args) {
        new ReplClientDoesNotAwaitTheLastAnswer().start(args);
    }

    @Override
    protected void awaitAnswer(Socket server, String message) throws IOException {
        if (!isExit(message)) {
            super.awaitAnswer(server, message);
        }
    }
}
