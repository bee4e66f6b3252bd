package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;

/** Waits for its own thread by asking again and again whether it is alive. */
@Loses(value = "NET-13", because = "it asks as fast as it can")
public final class ChatWaitsInABusyLoop extends TcpChatServer {

    public static void main(String[] args) {
        new ChatWaitsInABusyLoop().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        Thread chat = new Thread(() -> chat(arguments));
        chat.start();
        while (chat.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private void chat(Arguments arguments) {
        try {
            super.work(arguments);
        } catch (IOException failed) {
            exitOnFailure(failed);
        }
    }
}
