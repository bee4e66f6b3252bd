package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpHelloServer;
import java.io.IOException;
import java.net.Socket;

/** Reads something and sends its page. */
@Loses(value = "HTTP-03", because = "the response is there before the head is complete")
@Loses(value = "HTTP-04", because = "nothing is looked at")
@Loses(value = "HTTP-05", because = "nothing is looked at")
@Loses(value = "HTTP-06", because = "nothing is looked at")
@Loses(value = "HTTP-08", because = "nothing is looked at")
@Loses(value = "HTTP-09", because = "nothing is looked at")
@Loses(value = "HTTP-12", because = "nothing is looked at")
@Loses(value = "HTTP-13", because = "nothing is looked at")
@Loses(value = "HTTP-18", because = "nothing is looked at")
@Loses(value = "HTTP-22", because = "nothing is looked at")
@Loses(value = "HTTP-23", because = "nothing is looked at")
public final class PageAnswersWhateverItReads extends HttpHelloServer {

    public static void main(String[] args) {
        new PageAnswersWhateverItReads().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        if (readChunk(socket.getInputStream()).length > 0) {
            write(socket, octets(new Answer("200 OK", "text/html", "", page())));
        }
    }
}
