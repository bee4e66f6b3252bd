package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;
import java.io.IOException;

/** Reports that nobody listens and exits as if all were well. */
@Loses(value = "CLI-01", because = "the exit code is 0")
public final class ChatClientExitsWithZeroWhenRefused extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientExitsWithZeroWhenRefused().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.err.println(failed.getMessage());
        System.exit(0);
    }
}
