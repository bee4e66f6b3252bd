package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.ServerSocket;

/** Acknowledges every chunk of many clients at once, each until it says {@code exit} or closes. */
public final class TcpReplThreadedServer implements Program {

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(TcpReplServer.DEFAULT_PORT), terminal)) {
            ConnectionThreads.serve(listener, TcpReplServer::answerUntilExit);
        }
        return ExitCode.DONE;
    }
}
