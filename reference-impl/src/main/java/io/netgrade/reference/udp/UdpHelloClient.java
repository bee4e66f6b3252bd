package io.netgrade.reference.udp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Greets a server by a datagram and prints what it answers. */
public final class UdpHelloClient implements Program {

    private static final int DEFAULT_PORT = 12345;
    private static final byte[] GREETING = "Hello from client!".getBytes(StandardCharsets.UTF_8);

    @Override
    public Set<String> options() {
        return Set.of("--timeout");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        int timeout = DatagramClient.timeout(options);
        try (DatagramClient client = new DatagramClient(options.address(DEFAULT_PORT), timeout)) {
            terminal.line("Server says: " + new String(client.ask(GREETING), StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
    }
}
