package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The client that talks with a server's operator by datagrams, turn by turn. */
@Plays("udp-chat-client")
public abstract class UdpChatClient extends UdpClientProgram implements Conversation {

    private final TypedLines keyboard = new TypedLines();

    @Override
    protected int defaultPort() {
        return 23457;
    }

    @Override
    protected void talk(Line line, Arguments arguments) throws IOException {
        for (Optional<String> typed = typed(); typed.isPresent(); typed = typed()) {
            String answer = new String(ask(line, typed.get().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            screen.println("Server: " + trimmed(answer));
            if (isOver(typed.get(), answer)) {
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

    /** Whether either side has ended the conversation. */
    protected boolean isOver(String said, String answer) {
        return isExit(said) || isExit(answer);
    }
}
