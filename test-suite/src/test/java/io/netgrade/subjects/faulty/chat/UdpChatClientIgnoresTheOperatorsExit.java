package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatClient;

/** Takes the operator's exit for an answer like any other. */
@Loses(value = "UDP-CHAT-09", because = "a received exit does not end it")
public final class UdpChatClientIgnoresTheOperatorsExit extends UdpChatClient {

    public static void main(String[] args) {
        new UdpChatClientIgnoresTheOperatorsExit().start(args);
    }

    @Override
    protected boolean isOver(String said, String answer) {
        return isExit(said);
    }
}
