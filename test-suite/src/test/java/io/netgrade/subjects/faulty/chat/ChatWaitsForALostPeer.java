package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.net.ServerSocket;

/** Waits for another client when the one that it had has gone. */
@Loses(value = "TCP-CHAT-06", because = "the program does not end")
@Loses(value = "TCP-CHAT-09", because = "the client may leave first there", always = false)
public final class ChatWaitsForALostPeer extends TcpChatServer {

    public static void main(String[] args) {
        new ChatWaitsForALostPeer().start(args);
    }

    private boolean over;

    @Override
    public boolean isExit(String text) {
        over |= super.isExit(text);
        return super.isExit(text);
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        while (!over) {
            serve(listener.accept());
        }
    }

    @Override
    protected void onIoException(IOException gone) {
        System.err.println(gone.getMessage());
    }
}
