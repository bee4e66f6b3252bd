package io.netgrade.reference.udp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sends one datagram and prints its echo. */
public final class UdpEchoClient implements Program {

    private static final int DEFAULT_PORT = 8888;

    @Override
    public Set<String> options() {
        return Set.of("--message", "--timeout");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        byte[] message = options.text("--message", "Hello UDP Server!").getBytes(StandardCharsets.UTF_8);
        int timeout = DatagramClient.timeout(options);
        try (DatagramClient client = new DatagramClient(options.address(DEFAULT_PORT), timeout)) {
            terminal.line("Server response: " + new String(client.ask(message), StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
    }
}
