package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.net.Socket;

/** Accepts, closes and ends. */
@Loses(value = "TCP-CHAT-00", because = "the stream ends before the answer")
public final class ChatClosing extends TcpChatServer {

    public static void main(String[] args) {
        new ChatClosing().start(args);
    }

    @Override
    protected void talk(Socket socket) {
        // There is nothing to say.
    }
}
