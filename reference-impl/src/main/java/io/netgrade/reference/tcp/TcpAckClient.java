package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sends one message and prints how it is acknowledged. */
public final class TcpAckClient implements Program {

    private static final int DEFAULT_PORT = 65432;

    @Override
    public Set<String> options() {
        return Set.of("--message");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        String message = options.text("--message", "Hello, Server!");
        try (Socket server = Dial.to(options.address(DEFAULT_PORT))) {
            server.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
            server.shutdownOutput();
            terminal.line("Received response: " + Answer.readToEnd(server));
            return ExitCode.DONE;
        }
    }
}
