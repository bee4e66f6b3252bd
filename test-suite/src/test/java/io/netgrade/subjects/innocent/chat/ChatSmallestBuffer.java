package io.netgrade.subjects.innocent.chat;

import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads no more than it must. */
public final class ChatSmallestBuffer extends TcpChatServer {

    public static void main(String[] args) {
        new ChatSmallestBuffer().start(args);
    }

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[4_096];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }
}
