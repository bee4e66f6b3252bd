package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatClient;

/** Waits for another line behind its own exit. */
@Loses(value = "UDP-CHAT-09", because = "it does not end with the answer to exit")
public final class UdpChatClientGoesOnAfterExit extends UdpChatClient {

    public static void main(String[] args) {
        new UdpChatClientGoesOnAfterExit().start(args);
    }

    @Override
    protected boolean isOver(String said, String answer) {
        return isExit(answer);
    }
}
