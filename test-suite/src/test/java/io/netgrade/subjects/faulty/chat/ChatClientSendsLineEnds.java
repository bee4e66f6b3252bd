package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;
import java.io.IOException;
import java.io.OutputStream;

/** Sends what is typed by println. */
@Loses(value = "CLI-06", because = "lines are sent without their line ends")
@Loses(value = "TCP-CHAT-08", because = "lines are sent without their line ends")
@Loses(value = "CLI-04", because = "the line before the end has a line end too")
public final class ChatClientSendsLineEnds extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientSendsLineEnds().start(args);
    }

    @Override
    protected void send(OutputStream out, String text) throws IOException {
        super.send(out, text + System.lineSeparator());
    }
}
