package io.netgrade.reference.http;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.tcp.Listener;
import io.netgrade.reference.tcp.Session;
import io.netgrade.reference.tcp.ShortSessions;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;

/** Answers any request that is in order with one page, to many clients at once. */
public final class HttpHelloThreadedServer implements Program {

    @Override
    public Set<String> options() {
        return Set.of(HttpSession.HEAD_TIMEOUT);
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        Session session = HttpHelloServer.session(options);
        try (ServerSocket listener = Listener.open(options.address(HttpHelloServer.DEFAULT_PORT), terminal)) {
            ShortSessions.serve(listener, session);
        }
        return ExitCode.DONE;
    }
}
