package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends back the first chunk of one client after another. */
public final class TcpEchoOnceServer implements Program {

    private static final int DEFAULT_PORT = 8888;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            Session.oneAfterAnother(listener, TcpEchoOnceServer::echoOnce);
        }
        return ExitCode.DONE;
    }

    private static void echoOnce(Socket client) throws IOException {
        Chunk chunk = new Chunk();
        if (chunk.readFrom(client.getInputStream())) {
            client.getOutputStream().write(chunk.bytes(), 0, chunk.length());
        }
    }
}
