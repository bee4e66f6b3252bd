package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatClient;
import java.io.IOException;

/** Waits for an answer as long as it takes. */
@Loses(value = "UDP-CHAT-07", because = "it never gives up")
public final class UdpChatClientWithoutTimeout extends UdpChatClient {

    public static void main(String[] args) {
        new UdpChatClientWithoutTimeout().start(args);
    }

    @Override
    protected byte[] ask(Line line, byte[] question) throws IOException {
        return super.ask(new Line(line.socket(), line.server(), Integer.MAX_VALUE / 1_000), question);
    }
}
