package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.net.Socket;

/** Exits with code 0 when the server is lost. */
@Loses(value = "CLI-02", because = "the work failed")
@Loses(value = "HTTP-CLI-04", because = "the work failed")
@Loses(value = "HTTP-CLI-05", because = "the work failed")
public final class HttpClientTakesALostServerForNone extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientTakesALostServerForNone().start(args);
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        try {
            super.talk(server, arguments);
        } catch (IOException lost) {
            System.err.println(lost.getMessage());
        }
    }
}
