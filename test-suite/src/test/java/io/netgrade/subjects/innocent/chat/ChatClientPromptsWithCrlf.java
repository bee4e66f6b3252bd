package io.netgrade.subjects.innocent.chat;

import io.netgrade.subjects.skeleton.TcpChatClient;
import java.io.IOException;
import java.util.Optional;

/** Long prompts, and a line of its own for each. */
public final class ChatClientPromptsWithCrlf extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientPromptsWithCrlf().start(args);
    }

    @Override
    protected Optional<String> typed() throws IOException {
        screen.print("\r\nWhat do you want to say? (exit to end)\r\n> ");
        screen.flush();
        return super.typed();
    }
}
