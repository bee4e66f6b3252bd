package io.netgrade.reference.tcp;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what is typed, line by line, and prints each answer, until {@code exit} was answered. */
public final class TcpReplClient implements Program {

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (Socket server = Dial.to(options.address(TcpReplServer.DEFAULT_PORT))) {
            BufferedReader typed = terminal.typed();
            String message;
            do {
                message = nextMessage(typed, terminal);
                server.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
                String answer = Chunk.textFrom(server.getInputStream());
                if (answer == null) {
                    throw new IOException("the server closed the connection and owes an answer");
                }
                terminal.line("Server response: " + answer);
            } while (!Talk.isExit(message));
            terminal.line("Exiting client.");
            return ExitCode.DONE;
        }
    }

    /** The next line that is not empty; {@code exit} at the end of input. */
    private static String nextMessage(BufferedReader typed, Terminal terminal) throws IOException {
        String line;
        do {
            terminal.prompt("Enter message (exit to end): ");
            line = typed.readLine();
        } while (line != null && line.isEmpty());
        return line == null ? Talk.EXIT : line;
    }
}
