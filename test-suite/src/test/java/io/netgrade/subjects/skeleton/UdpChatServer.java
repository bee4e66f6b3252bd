package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.nio.charset.StandardCharsets;

/** The server whose operator answers datagrams, turn by turn. */
@Plays("udp-chat-server")
public abstract class UdpChatServer extends UdpServerProgram implements Conversation {

    private final TypedLines keyboard = new TypedLines();

    @Override
    protected int defaultPort() {
        return 23457;
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        String said = new String(content(received), StandardCharsets.UTF_8);
        screen.println("Client: " + trimmed(said));
        if (isExit(said)) {
            return afterGoodbye(socket, received);
        }
        String line = typed();
        send(socket, received, line.getBytes(StandardCharsets.UTF_8));
        return !isLast(line);
    }

    /** Says goodbye; whether the server goes on. */
    protected boolean afterGoodbye(DatagramSocket socket, DatagramPacket received) {
        send(socket, received, goodbye().getBytes(StandardCharsets.UTF_8));
        return false;
    }

    protected String goodbye() {
        return "Goodbye! Closing session.";
    }

    /** The operator's next line, exit at the end of input. */
    protected String typed() throws IOException {
        return keyboard.next().orElse("exit");
    }

    /** Whether the operator ends the conversation by this line. */
    protected boolean isLast(String line) {
        return isExit(line);
    }
}
