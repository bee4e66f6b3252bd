package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.net.Socket;
import java.util.Set;

/** The client that greets the server. */
@Plays("tcp-hello-client")
public abstract class HelloClient extends OneAnswerClient {

    @Override
    protected int defaultPort() {
        return 12345;
    }

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port");
    }

    @Override
    protected String message(Arguments arguments) {
        return "Hello from client!";
    }

    @Override
    protected void afterSending(Socket server) {
        // The server knows by itself where a greeting ends.
    }

    @Override
    protected String label() {
        return "Server says: ";
    }
}
