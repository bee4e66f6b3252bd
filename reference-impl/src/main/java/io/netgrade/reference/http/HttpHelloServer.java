package io.netgrade.reference.http;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.tcp.Listener;
import io.netgrade.reference.tcp.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;

/** Answers any request that is in order with one page, to one client after another. */
public final class HttpHelloServer implements Program {

    /** Where the HTTP servers listen and their client calls, unless told otherwise. */
    static final int DEFAULT_PORT = 8080;

    private static final Response PAGE = Response.html(
            Status.OK,
            "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Hello</title></head><body><h1>Hello!</h1></body></html>\n");

    @Override
    public Set<String> options() {
        return Set.of(HttpSession.HEAD_TIMEOUT);
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        Session session = session(options);
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            Session.oneAfterAnother(listener, session);
        }
        return ExitCode.DONE;
    }

    /** One session, which is the same whether clients come one after another or at once. */
    static Session session(Options options) {
        return new HttpSession(options, request -> PAGE);
    }
}
