package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The client that has one datagram echoed. */
@Plays("udp-echo-client")
public abstract class UdpEchoClient extends UdpClientProgram {

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port", "--timeout", "--message");
    }

    @Override
    protected void talk(Line line, Arguments arguments) throws IOException {
        byte[] answer = ask(line, message(arguments).getBytes(StandardCharsets.UTF_8));
        screen.println("Server response: " + new String(answer, StandardCharsets.UTF_8));
    }

    protected String message(Arguments arguments) {
        return arguments.more().getOrDefault("--message", "Hello UDP Server!");
    }
}
