package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;

/** The server that answers every request with the same page. */
@Plays("http-hello-server")
public abstract class HttpHelloServer extends HttpServerProgram {

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        return new Answer("200 OK", "text/html", "", page());
    }

    protected String page() {
        return "<!DOCTYPE html>\n<title>Hello</title>\n<h1>Hello!</h1>\n";
    }
}
