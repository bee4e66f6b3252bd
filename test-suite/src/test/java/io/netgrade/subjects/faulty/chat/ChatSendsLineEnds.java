package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Sends what its operator types by println. */
@Loses(value = "TCP-CHAT-01", because = "lines are sent without their line ends")
@Loses(value = "NET-12", because = "nobody asked for a line end")
@Loses(value = "RUN-06", because = "println's line end is the platform's")
@Loses(value = "TCP-CHAT-03", because = "a line end is sent there too", always = false)
@Loses(value = "TCP-CHAT-04", because = "a line end is sent there too", always = false)
@Loses(value = "TCP-CHAT-05", because = "a line end is sent there too", always = false)
@Loses(value = "TCP-CHAT-06", because = "a line end is sent there too", always = false)
@Loses(value = "TCP-CHAT-07", because = "a line end is sent there too", always = false)
@Loses(value = "NET-09", because = "a line end is sent there too", always = false)
public final class ChatSendsLineEnds extends TcpChatServer {

    public static void main(String[] args) {
        new ChatSendsLineEnds().start(args);
    }

    @Override
    protected void send(OutputStream out, String line) {
        new PrintStream(out, true, StandardCharsets.UTF_8).println(line);
    }
}
