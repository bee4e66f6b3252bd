package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves the full stop of the goodbye out. */
@Loses(value = "TCP-CHAT-02", because = "that is another goodbye")
@Loses(value = "NET-09", because = "the answer there may be the goodbye", always = false)
public final class ChatGoodbyeMistyped extends TcpChatServer {

    public static void main(String[] args) {
        new ChatGoodbyeMistyped().start(args);
    }

    @Override
    protected void sayGoodbye(OutputStream out) throws IOException {
        send(out, "Goodbye! Closing connection");
    }
}
