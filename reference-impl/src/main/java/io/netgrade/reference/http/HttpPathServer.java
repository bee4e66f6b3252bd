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

/** Tells each client the target that it asked for, exactly as received, to many clients at once. */
public final class HttpPathServer implements Program {

    @Override
    public Set<String> options() {
        return Set.of(HttpSession.HEAD_TIMEOUT);
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        Session session = new HttpSession(options, HttpPathServer::answer);
        try (ServerSocket listener = Listener.open(options.address(HttpHelloServer.DEFAULT_PORT), terminal)) {
            ShortSessions.serve(listener, session);
        }
        return ExitCode.DONE;
    }

    /** The target stands in the body alone: what a client sent never gets into a header. */
    static Response answer(RequestHead request) {
        // The answer to HEAD is that to GET; its body is left out when it is sent.
        return switch (request.method()) {
            case "GET", "HEAD" -> Response.text(Status.OK, "Requested path: " + request.target());
            default ->
                new Response(Status.METHOD_NOT_ALLOWED, "Allow: GET, HEAD\r\n", "text/plain", "Only GET is supported");
        };
    }
}
