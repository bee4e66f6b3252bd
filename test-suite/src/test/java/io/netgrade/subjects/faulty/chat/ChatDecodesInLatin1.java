package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.nio.charset.StandardCharsets;

/** Takes every byte for a character. */
@Loses(value = "TCP-CHAT-07", because = "characters outside ASCII are printed as several others")
@Loses(value = "TCP-CHAT-01", because = "a line there may hold characters outside ASCII", always = false)
@Loses(value = "TCP-CHAT-05", because = "a line there may hold characters outside ASCII", always = false)
public final class ChatDecodesInLatin1 extends TcpChatServer {

    public static void main(String[] args) {
        new ChatDecodesInLatin1().start(args);
    }

    @Override
    protected String decode(byte[] chunk) {
        return new String(chunk, StandardCharsets.ISO_8859_1);
    }
}
