package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.io.OutputStream;

/** Trims what its operator types. */
@Loses(value = "TCP-CHAT-01", because = "white space at the edges of a line is lost")
@Loses(value = "TCP-CHAT-03", because = "lines there may have white space around them", always = false)
@Loses(value = "TCP-CHAT-05", because = "lines there may have white space around them", always = false)
@Loses(value = "TCP-CHAT-07", because = "lines there may have white space around them", always = false)
public final class ChatTrimsTheAnswer extends TcpChatServer {

    public static void main(String[] args) {
        new ChatTrimsTheAnswer().start(args);
    }

    @Override
    protected void send(OutputStream out, String line) throws IOException {
        super.send(out, trimmed(line));
    }
}
