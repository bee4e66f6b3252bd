package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;

/** The server that tells each client the target that it asked for. */
@Plays("http-path-server")
public abstract class HttpPathServer extends HttpServerProgram {

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        return isGet(request.method())
                ? new Answer("200 OK", "text/plain", "", "Requested path: " + shown(request.target()))
                : new Answer("405 Method Not Allowed", "text/plain", allow(), "Only GET is supported");
    }

    protected boolean isGet(String method) {
        return method.equals("GET");
    }

    protected String shown(String target) {
        return target;
    }

    protected String allow() {
        return "Allow: GET\r\n";
    }
}
