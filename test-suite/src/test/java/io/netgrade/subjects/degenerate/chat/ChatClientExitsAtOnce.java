package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;

/** Exits with 0 before it has done anything. */
@Loses(value = "CLI-00", because = "nothing is sent and nothing is printed")
public final class ChatClientExitsAtOnce extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientExitsAtOnce().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        // There is always tomorrow.
    }
}
