package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Greets one client that spoke first, and ends. */
public final class TcpHelloServer implements Program {

    private static final int DEFAULT_PORT = 12345;
    private static final byte[] GREETING = "Hello from server!".getBytes(StandardCharsets.UTF_8);

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal);
                Socket client = listener.accept()) {
            String said = Chunk.textFrom(client.getInputStream());
            if (said != null) {
                terminal.line("Client says: " + said);
                client.getOutputStream().write(GREETING);
            }
            OrderlyClose.of(client);
            return ExitCode.DONE;
        }
    }
}
