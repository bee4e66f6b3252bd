package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Acknowledges every chunk of many clients at once, each until it closes. */
public final class TcpAckThreadedServer implements Program {

    private static final int DEFAULT_PORT = 65432;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            ConnectionThreads.serve(listener, TcpAckThreadedServer::acknowledge);
        }
        return ExitCode.DONE;
    }

    private static void acknowledge(Socket client) throws IOException {
        byte[] acknowledgement = TcpAckServer.ACKNOWLEDGEMENT.getBytes(StandardCharsets.UTF_8);
        Chunk chunk = new Chunk();
        while (chunk.readFrom(client.getInputStream())) {
            client.getOutputStream().write(acknowledgement);
        }
    }
}
