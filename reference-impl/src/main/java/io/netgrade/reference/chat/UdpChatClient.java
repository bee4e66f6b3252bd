package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.TypedLines;
import io.netgrade.reference.udp.DatagramClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Talks with a server by datagrams, turn by turn, until either side says {@code exit}. */
public final class UdpChatClient implements Program {

    @Override
    public Set<String> options() {
        return Set.of("--timeout");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        int timeout = DatagramClient.timeout(options);
        try (DatagramClient server = new DatagramClient(options.address(UdpChatServer.DEFAULT_PORT), timeout)) {
            TypedLines typed = TypedLines.of(terminal);
            boolean over = false;
            while (!over) {
                terminal.prompt("You: ");
                Optional<String> line = typed.nextNotEmpty();
                over = line.isEmpty() || over(server, line.get(), terminal);
            }
            return ExitCode.DONE;
        }
    }

    /** Says one line and prints the answer; whether either of them was the last. */
    private static boolean over(DatagramClient server, String line, Terminal terminal) throws IOException {
        byte[] answer = server.ask(line.getBytes(StandardCharsets.UTF_8));
        String text = new String(answer, StandardCharsets.UTF_8);
        terminal.line("Server: " + Talk.trim(text));
        return Talk.isExit(line) || Talk.isExit(text);
    }
}
