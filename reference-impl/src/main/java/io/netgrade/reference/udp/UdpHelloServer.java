package io.netgrade.reference.udp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.DatagramPacket;
import java.nio.charset.StandardCharsets;

/** Greets the sender of one datagram, and ends. */
public final class UdpHelloServer implements Program {

    private static final int DEFAULT_PORT = 12345;
    private static final byte[] GREETING = "Hello from server!".getBytes(StandardCharsets.UTF_8);

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (DatagramServer server = DatagramServer.open(options.address(DEFAULT_PORT), terminal)) {
            DatagramPacket received;
            do {
                received = server.receive();
                String said = new String(received.getData(), 0, received.getLength(), StandardCharsets.UTF_8);
                terminal.line("Client says: " + said);
            } while (!server.answer(received, GREETING, GREETING.length));
            return ExitCode.DONE;
        }
    }
}
