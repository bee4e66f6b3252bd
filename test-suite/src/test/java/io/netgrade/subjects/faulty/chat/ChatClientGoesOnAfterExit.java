package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;

/** Waits for another line behind its own exit. */
@Loses(value = "TCP-CHAT-08", because = "it does not end with the answer to exit")
public final class ChatClientGoesOnAfterExit extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientGoesOnAfterExit().start(args);
    }

    @Override
    protected boolean isLast(String line) {
        return false;
    }
}
