package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The client that talks with a server's operator, turn by turn. */
@Plays("tcp-chat-client")
public abstract class TcpChatClient extends ClientProgram implements Conversation {

    private final TypedLines keyboard = new TypedLines();

    @Override
    protected int defaultPort() {
        return 23456;
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        // The operator may think for as long as it takes.
        server.setSoTimeout(0);
        for (Optional<String> line = typed(); line.isPresent(); line = typed()) {
            byte[] answer = ask(server, line.get());
            if (answer.length == 0) {
                onServerGone();
                return;
            }
            screen.println("Server: " + trimmed(new String(answer, StandardCharsets.UTF_8)));
            if (isLast(line.get())) {
                return;
            }
        }
    }

    /** The next typed line; none at the end of input. */
    protected Optional<String> typed() throws IOException {
        screen.print("You: ");
        screen.flush();
        return keyboard.next();
    }

    /** The answer to a line; nothing if the server has gone, which shows in several ways. */
    protected byte[] ask(Socket server, String line) throws IOException {
        try {
            send(server.getOutputStream(), line);
            return readChunk(server.getInputStream());
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    protected void onServerGone() throws IOException {
        screen.println("Server closed the connection.");
    }

    /** Whether the client ends the conversation by this line. */
    protected boolean isLast(String line) {
        return isExit(line);
    }
}
