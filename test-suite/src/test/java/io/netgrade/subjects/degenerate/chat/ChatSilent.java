package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.OutputStream;

/** Reads, prints, and never says a word. */
@Loses(value = "TCP-CHAT-00", because = "no answer")
public final class ChatSilent extends TcpChatServer {

    public static void main(String[] args) {
        new ChatSilent().start(args);
    }

    @Override
    protected void send(OutputStream out, String line) {
        // Nothing is sent.
    }
}
