package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.net.Socket;

/** Waits for its client to close first. */
@Loses(value = "TCP-CHAT-02", because = "the stream does not end behind the goodbye")
@Loses(value = "NET-09", because = "the stream does not end behind the last answer")
@Loses(value = "TCP-CHAT-03", because = "the program does not end while its client stays", always = false)
@Loses(value = "TCP-CHAT-04", because = "the program does not end while its client stays", always = false)
@Loses(value = "TCP-CHAT-09", because = "the program does not end while its client stays", always = false)
public final class ChatWaitsAfterGoodbye extends TcpChatServer {

    public static void main(String[] args) {
        new ChatWaitsAfterGoodbye().start(args);
    }

    @Override
    protected void end(Socket socket) {
        try {
            while (readChunk(socket.getInputStream()).length > 0) {
                // What still comes is of no use.
            }
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
