package io.netgrade.subjects.degenerate.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.net.Socket;

/** Asks, and tells nobody what it was answered. */
@Loses(value = "CLI-00", because = "nothing is printed")
public final class HttpClientPrintsNothing extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientPrintsNothing().start(args);
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        send(server.getOutputStream(), request(arguments));
        server.getInputStream().readAllBytes();
    }
}
