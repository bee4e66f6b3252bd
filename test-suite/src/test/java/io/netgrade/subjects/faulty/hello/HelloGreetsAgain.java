package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Greets for everything that comes until its client has been quiet for a while. */
@Loses(value = "NET-01", because = "a message in three segments gets three greetings")
@Loses(value = "NET-09", because = "what was not read at first is greeted too")
@Loses(value = "NET-12", because = "nobody asked for a second greeting", always = false)
@Loses(value = "NET-08", because = "greetings that nobody reads may block it", always = false)
public final class HelloGreetsAgain extends HelloServer {

    public static void main(String[] args) {
        new HelloGreetsAgain().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        super.talk(socket);
        socket.setSoTimeout(200);
        try {
            while (readChunk(socket.getInputStream()).length > 0) {
                greet(socket.getOutputStream());
            }
        } catch (SocketTimeoutException quiet) {
            System.err.println("nothing more");
        }
    }
}
