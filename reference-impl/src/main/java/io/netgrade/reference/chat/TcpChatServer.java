package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.TypedLines;
import io.netgrade.reference.tcp.Chunk;
import io.netgrade.reference.tcp.Listener;
import io.netgrade.reference.tcp.OrderlyClose;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Talks with one client, turn by turn: the client says something, then the operator, who types.
 *
 * <pre>
 *   await the client's chunk --text--> await the operator's line --line--> send it, and again
 *        |        |                         |            |
 *   end of stream exit                     exit     end of input
 *        |        |                         |            |
 *       end    goodbye, end             send it, end   send exit, end
 * </pre>
 */
public final class TcpChatServer implements Program {

    /** Where the chat's server listens and its client calls, unless told otherwise. */
    static final int DEFAULT_PORT = 23456;

    private static final String GOODBYE = "Goodbye! Closing connection.";

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            TypedLines operator = TypedLines.of(terminal);
            try (Socket client = listener.accept()) {
                client.setTcpNoDelay(true);
                talk(client, operator, terminal);
                OrderlyClose.of(client);
            }
            return ExitCode.DONE;
        }
    }

    private static void talk(Socket client, TypedLines operator, Terminal terminal) throws IOException {
        Chunk chunk = new Chunk();
        while (chunk.readFrom(client.getInputStream())) {
            String said = Talk.trim(chunk.text());
            terminal.line("Client: " + said);
            boolean clientLeaves = Talk.isExit(said);
            String answer = clientLeaves ? GOODBYE : operator.nextNotEmpty().orElse(Talk.EXIT);
            client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            if (clientLeaves || Talk.isExit(answer)) {
                return;
            }
        }
    }
}
