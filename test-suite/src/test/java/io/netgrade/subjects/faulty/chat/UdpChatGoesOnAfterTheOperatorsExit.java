package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;

/** Sends the operator's exit like any other line. */
@Loses(value = "UDP-CHAT-03", because = "the program goes on")
@Loses(value = "UDP-CHAT-04", because = "the program goes on behind the exit at the end of input")
public final class UdpChatGoesOnAfterTheOperatorsExit extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatGoesOnAfterTheOperatorsExit().start(args);
    }

    @Override
    protected boolean isLast(String line) {
        return false;
    }
}
