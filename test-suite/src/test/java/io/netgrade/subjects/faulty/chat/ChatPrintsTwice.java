package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;

/** Prints what the client says on receiving and on handling it. */
@Loses(value = "TCP-CHAT-01", because = "every line is printed twice")
@Loses(value = "TCP-CHAT-07", because = "long lines are printed twice too", always = false)
public final class ChatPrintsTwice extends TcpChatServer {

    public static void main(String[] args) {
        new ChatPrintsTwice().start(args);
    }

    @Override
    protected void show(String said) {
        super.show(said);
        super.show(said);
    }
}
