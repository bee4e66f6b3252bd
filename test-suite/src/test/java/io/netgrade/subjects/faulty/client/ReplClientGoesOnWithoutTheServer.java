package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplClient;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Does not look at how much was read, and asks on when the server has closed. */
@Loses(value = "CLI-02", because = "it goes on waiting for what is typed")
public final class ReplClientGoesOnWithoutTheServer extends ReplClient {

    public static void main(String[] args) {
        new ReplClientGoesOnWithoutTheServer().start(args);
    }

    @Override
    protected void awaitAnswer(Socket server, String message) throws IOException {
        byte[] answer = readChunk(server.getInputStream());
        screen.println("Server response: " + new String(answer, StandardCharsets.UTF_8));
    }
}
