package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.TypedLines;
import io.netgrade.reference.tcp.Chunk;
import io.netgrade.reference.tcp.Dial;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Talks with a server, turn by turn: whoever types here says something, then the server answers. */
public final class TcpChatClient implements Program {

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (Socket server = Dial.to(options.address(TcpChatServer.DEFAULT_PORT))) {
            // The answer is typed by a person, who may take any time.
            server.setSoTimeout(0);
            TypedLines typed = TypedLines.of(terminal);
            Optional<String> line = next(typed, terminal);
            while (line.isPresent()) {
                String answer = ask(server, line.get());
                if (answer == null) {
                    terminal.line("Server closed the connection.");
                    return ExitCode.DONE;
                }
                terminal.line("Server: " + Talk.trim(answer));
                line = Talk.isExit(line.get()) ? Optional.empty() : next(typed, terminal);
            }
            return ExitCode.DONE;
        }
    }

    private static Optional<String> next(TypedLines typed, Terminal terminal) throws IOException {
        terminal.prompt("You: ");
        return typed.nextNotEmpty();
    }

    /** The server's answer; null if it has closed, which shows as end of stream, reset or broken pipe, depending on when. */
    private static @Nullable String ask(Socket server, String line) {
        try {
            server.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            return Chunk.textFrom(server.getInputStream());
        } catch (IOException closed) {
            return null;
        }
    }
}
