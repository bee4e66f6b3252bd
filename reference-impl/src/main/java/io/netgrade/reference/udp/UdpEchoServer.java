package io.netgrade.reference.udp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.DatagramPacket;

/** Sends every datagram back to its sender, whole. */
public final class UdpEchoServer implements Program {

    private static final int DEFAULT_PORT = 8888;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (DatagramServer server = DatagramServer.open(options.address(DEFAULT_PORT), terminal)) {
            while (true) {
                DatagramPacket received = server.receive();
                server.answer(received, received.getData(), received.getLength());
            }
        }
    }
}
