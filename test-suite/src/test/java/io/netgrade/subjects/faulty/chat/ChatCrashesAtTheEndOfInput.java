package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Does not reckon with an operator who leaves. */
@Loses(value = "TCP-CHAT-04", because = "the null that readLine returns ends the program without a word")
public final class ChatCrashesAtTheEndOfInput extends TcpChatServer {

    public static void main(String[] args) {
        new ChatCrashesAtTheEndOfInput().start(args);
    }

    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    @Override
    protected String typed() throws IOException {
        String line = Objects.requireNonNull(keyboard.readLine());
        while (line.isEmpty()) {
            line = Objects.requireNonNull(keyboard.readLine());
        }
        return line;
    }
}
