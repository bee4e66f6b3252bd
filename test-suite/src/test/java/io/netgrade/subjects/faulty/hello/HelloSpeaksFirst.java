package io.netgrade.subjects.faulty.hello;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloServer;
import java.io.IOException;
import java.net.Socket;

/** Greets as soon as somebody connects. */
@Loses(value = "TCP-HELLO-02", because = "the greeting is there before the client has said a word")
@Loses(value = "NET-05", because = "greeting somebody who has gone fails, if that is noticed in time", always = false)
@Loses(value = "NET-12", because = "a client that has said nothing is greeted", always = false)
public final class HelloSpeaksFirst extends HelloServer {

    public static void main(String[] args) {
        new HelloSpeaksFirst().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        greet(socket.getOutputStream());
        byte[] said = readChunk(socket.getInputStream());
        if (said.length > 0) {
            show(said);
        }
    }
}
