package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The client that has each typed line acknowledged. */
@Plays("tcp-repl-client")
public abstract class ReplClient extends ClientProgram implements Conversation {

    @Override
    protected int defaultPort() {
        return 5000;
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String message;
        do {
            message = nextMessage(typed);
            send(server.getOutputStream(), message);
            awaitAnswer(server, message);
        } while (!isExit(message));
        beforeLeaving(server);
        screen.println("Exiting client.");
    }

    /** The next line that is not empty; exit at the end of input. */
    protected String nextMessage(BufferedReader typed) throws IOException {
        String line;
        do {
            screen.print("Message (exit to end): ");
            screen.flush();
            line = typed.readLine();
        } while (line != null && line.isEmpty());
        return line == null ? "exit" : line;
    }

    protected void awaitAnswer(Socket server, String message) throws IOException {
        byte[] answer = readChunk(server.getInputStream());
        if (answer.length == 0) {
            throw new EOFException("the server has closed the connection");
        }
        screen.println("Server response: " + new String(answer, StandardCharsets.UTF_8));
    }

    protected void beforeLeaving(Socket server) throws IOException {}
}
