package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;

/** Sends the operator's exit like any other line. */
@Loses(value = "TCP-CHAT-03", because = "the conversation goes on")
@Loses(value = "TCP-CHAT-04", because = "the conversation goes on behind the exit at the end of input")
@Loses(value = "TCP-CHAT-09", because = "the operator's exit may be the end there", always = false)
@Loses(value = "NET-09", because = "the operator's exit may be the end there", always = false)
public final class ChatGoesOnAfterTheOperatorsExit extends TcpChatServer {

    public static void main(String[] args) {
        new ChatGoesOnAfterTheOperatorsExit().start(args);
    }

    @Override
    protected boolean isLast(String line) {
        return false;
    }
}
