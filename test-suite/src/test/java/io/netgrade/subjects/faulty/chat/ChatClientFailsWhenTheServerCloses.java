package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;
import java.io.EOFException;
import java.io.IOException;

/** Takes the server's end for a failure. */
@Loses(value = "TCP-CHAT-08", because = "it exits with 1 and does not say that the server has closed")
public final class ChatClientFailsWhenTheServerCloses extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientFailsWhenTheServerCloses().start(args);
    }

    @Override
    protected void onServerGone() throws IOException {
        throw new EOFException("the connection is gone");
    }
}
