package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Goes on to the next request although it said that it closes. */
@Loses(value = "HTTP-11", because = "the second request is answered too")
@Loses(value = "HTTP-16", because = "a body is taken for a request")
@Loses(value = "NET-09", because = "a body is taken for a request")
public final class PathAnswersEveryRequest extends HttpPathServer {

    public static void main(String[] args) {
        new PathAnswersEveryRequest().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        try {
            do {
                String head = readHead(socket, in);
                if (head.isEmpty()) {
                    return;
                }
                Request request = parse(head);
                check(request);
                send(socket, request, answer(request));
            } while (in.available() > 0);
        } catch (Refused refused) {
            write(socket, octets(refusal(refused)));
        }
    }
}
