package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;

/** Sends back every byte to many clients at once, each until it ends its side. */
public final class TcpEchoThreadedServer implements Program {

    private static final int DEFAULT_PORT = 8888;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            ConnectionThreads.serve(listener, TcpEchoServer::echo);
        }
        return ExitCode.DONE;
    }
}
