package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the goodbye into a buffer that it neither flushes nor closes. */
@Loses(value = "TCP-CHAT-02", because = "the goodbye is not sent")
@Loses(value = "NET-09", because = "the answer there may be the goodbye", always = false)
public final class ChatGoodbyeUnflushed extends TcpChatServer {

    public static void main(String[] args) {
        new ChatGoodbyeUnflushed().start(args);
    }

    @Override
    protected void sayGoodbye(OutputStream out) throws IOException {
        super.sayGoodbye(new BufferedOutputStream(out));
    }
}
