package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.TypedLines;
import io.netgrade.reference.udp.DatagramServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.nio.charset.StandardCharsets;

/** Talks by datagrams, turn by turn, with whoever sends one: each gets the operator's next line as its answer. */
public final class UdpChatServer implements Program {

    /** Where the chat's server listens and its client sends, unless told otherwise. */
    static final int DEFAULT_PORT = 23457;

    private static final String GOODBYE = "Goodbye! Closing session.";

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (DatagramServer server = DatagramServer.open(options.address(DEFAULT_PORT), terminal)) {
            TypedLines operator = TypedLines.of(terminal);
            boolean over = false;
            while (!over) {
                DatagramPacket received = server.receive();
                String said =
                        Talk.trim(new String(received.getData(), 0, received.getLength(), StandardCharsets.UTF_8));
                terminal.line("Client: " + said);
                boolean clientLeaves = Talk.isExit(said);
                String answer = clientLeaves ? GOODBYE : operator.nextNotEmpty().orElse(Talk.EXIT);
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                server.answer(received, bytes, bytes.length);
                over = clientLeaves || Talk.isExit(answer);
            }
            return ExitCode.DONE;
        }
    }
}
