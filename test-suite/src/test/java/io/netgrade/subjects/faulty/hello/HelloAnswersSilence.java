package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.Socket;

/** Does not look at how much was read, and greets who said nothing. */
@Loses(value = "TCP-HELLO-02", because = "a client that ends its side without a word is greeted")
@Loses(value = "NET-12", because = "a client that has said nothing is greeted", always = false)
@Loses(value = "NET-05", because = "greeting somebody who has gone fails, if that is noticed in time", always = false)
public final class HelloAnswersSilence extends HelloServer {

    public static void main(String[] args) {
        new HelloAnswersSilence().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        show(readChunk(socket.getInputStream()));
        greet(socket.getOutputStream());
    }
}
