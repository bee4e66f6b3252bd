package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloThreadedServer;
import java.io.IOException;

/** Refuses methods other than GET. */
@Loses(value = "HTTP-HELLO-01", because = "any well-formed request gets the page")
public final class PageServesGetOnly extends HttpHelloThreadedServer {

    public static void main(String[] args) {
        new PageServesGetOnly().start(args);
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        return request.method().equals("GET")
                ? super.answer(request)
                : new Answer("405 Method Not Allowed", "text/html", "Allow: GET\r\n", "<p>Only GET</p>\n");
    }
}
