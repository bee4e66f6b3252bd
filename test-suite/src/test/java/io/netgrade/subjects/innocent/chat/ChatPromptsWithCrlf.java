package io.netgrade.subjects.innocent.chat;

import io.netgrade.subjects.skeleton.TcpChatServer;

/** Prompts before the text, and CRLF at the ends of its lines. */
public final class ChatPromptsWithCrlf extends TcpChatServer {

    public static void main(String[] args) {
        new ChatPromptsWithCrlf().start(args);
    }

    @Override
    protected void show(String said) {
        screen.print("\r\n12:00 > Client: " + trimmed(said) + "\r\nYour answer: ");
        screen.flush();
    }
}
