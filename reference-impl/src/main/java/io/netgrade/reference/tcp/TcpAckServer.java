package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Acknowledges the first chunk of one client after another. */
public final class TcpAckServer implements Program {

    /** What every chunk is answered with. */
    static final String ACKNOWLEDGEMENT = "Message received";

    private static final int DEFAULT_PORT = 65432;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            Session.oneAfterAnother(listener, client -> acknowledgeOnce(client, terminal));
        }
        return ExitCode.DONE;
    }

    private static void acknowledgeOnce(Socket client, Terminal terminal) throws IOException {
        String received = Chunk.textFrom(client.getInputStream());
        if (received != null) {
            terminal.line("Received data: " + received);
            client.getOutputStream().write(ACKNOWLEDGEMENT.getBytes(StandardCharsets.UTF_8));
        }
    }
}
