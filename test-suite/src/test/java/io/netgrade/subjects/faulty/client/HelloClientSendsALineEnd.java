package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a line end behind its message. */
@Loses(value = "CLI-06", because = "the message has no line end")
public final class HelloClientSendsALineEnd extends HelloClient {

    public static void main(String[] args) {
        new HelloClientSendsALineEnd().start(args);
    }

    @Override
    protected void send(OutputStream out, String text) throws IOException {
        super.send(out, text + "\n");
    }
}
