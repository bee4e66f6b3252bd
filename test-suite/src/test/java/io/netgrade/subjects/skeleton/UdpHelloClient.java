package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The client that greets a server by a datagram. */
@Plays("udp-hello-client")
public abstract class UdpHelloClient extends UdpClientProgram {

    @Override
    protected int defaultPort() {
        return 12345;
    }

    @Override
    protected void talk(Line line, Arguments arguments) throws IOException {
        byte[] answer = ask(line, "Hello from client!".getBytes(StandardCharsets.UTF_8));
        screen.println("Server says: " + new String(answer, StandardCharsets.UTF_8));
    }
}
