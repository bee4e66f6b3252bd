package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Greets a server and prints what it answers. */
public final class TcpHelloClient implements Program {

    private static final int DEFAULT_PORT = 12345;
    private static final byte[] GREETING = "Hello from client!".getBytes(StandardCharsets.UTF_8);

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (Socket server = Dial.to(options.address(DEFAULT_PORT))) {
            server.getOutputStream().write(GREETING);
            terminal.line("Server says: " + Answer.readToEnd(server));
            return ExitCode.DONE;
        }
    }
}
