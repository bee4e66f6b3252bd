package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatClient;

/** Exits with 0 before it has done anything. */
@Loses(value = "CLI-00", because = "nothing is sent and nothing is printed")
public final class UdpChatClientExitsAtOnce extends UdpChatClient {

    public static void main(String[] args) {
        new UdpChatClientExitsAtOnce().start(args);
    }

    @Override
    protected void talk(Line line, Arguments arguments) {
        // There is always tomorrow.
    }
}
