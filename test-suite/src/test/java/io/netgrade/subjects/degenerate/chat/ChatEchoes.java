package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.net.Socket;

/** Is an echo server. */
@Loses(value = "TCP-CHAT-00", because = "the answer is what the client said, not what the operator did")
public final class ChatEchoes extends TcpChatServer {

    public static void main(String[] args) {
        new ChatEchoes().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        socket.getInputStream().transferTo(socket.getOutputStream());
    }
}
