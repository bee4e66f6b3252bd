package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads with a buffer of 1,024 bytes. */
@Loses(value = "TCP-CHAT-07", because = "a line of 4,096 bytes is taken for several")
public final class ChatSmallBuffer extends TcpChatServer {

    public static void main(String[] args) {
        new ChatSmallBuffer().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[1_024];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
