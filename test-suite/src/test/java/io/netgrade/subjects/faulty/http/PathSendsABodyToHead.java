package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.Socket;

/** Sends a body to HEAD. */
@Loses(value = "HTTP-PATH-05", because = "nothing may stand behind the head")
public final class PathSendsABodyToHead extends HttpPathServer {

    public static void main(String[] args) {
        new PathSendsABodyToHead().start(args);
    }

    @Override
    protected void send(Socket socket, Request request, Answer answer) throws IOException {
        write(socket, octets(answer));
    }
}
