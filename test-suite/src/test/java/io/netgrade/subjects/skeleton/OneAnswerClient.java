package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A TCP client that says one thing and prints everything that it is answered. */
public abstract class OneAnswerClient extends ClientProgram {

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port", "--message");
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        send(server.getOutputStream(), message(arguments));
        afterSending(server);
        show(readAnswer(server.getInputStream()));
    }

    protected String message(Arguments arguments) {
        return arguments.more().getOrDefault("--message", "Hello, Server!");
    }

    protected void afterSending(Socket server) throws IOException {
        server.shutdownOutput();
    }

    /** The answer, which ends when the server ends its side. */
    protected String readAnswer(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    protected void show(String answer) {
        screen.println(label() + answer);
    }

    /** What stands before a printed answer. */
    protected abstract String label();
}
