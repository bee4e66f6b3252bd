package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;

/** Says the goodbye of the TCP chat. */
@Loses(value = "UDP-CHAT-02", because = "that is another goodbye")
public final class UdpChatGoodbyeOfTheOther extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatGoodbyeOfTheOther().start(args);
    }

    @Override
    protected String goodbye() {
        return "Goodbye! Closing connection.";
    }
}
