package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.io.IOException;

/** Trims what its operator types. */
@Loses(value = "UDP-CHAT-01", because = "white space at the edges of a line is lost")
@Loses(value = "UDP-CHAT-03", because = "lines there may have white space around them", always = false)
@Loses(value = "UDP-CHAT-05", because = "lines there may have white space around them", always = false)
public final class UdpChatTrimsTheAnswer extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatTrimsTheAnswer().start(args);
    }

    @Override
    protected String typed() throws IOException {
        return trimmed(super.typed());
    }
}
