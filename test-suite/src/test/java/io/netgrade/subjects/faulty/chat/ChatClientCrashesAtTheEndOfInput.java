package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;

/** Does not reckon with the end of input. */
@Loses(value = "CLI-04", because = "the exception that nextLine throws ends the program with 1")
@Loses(value = "TCP-CHAT-08", because = "the end of input may be looked at there too", always = false)
public final class ChatClientCrashesAtTheEndOfInput extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientCrashesAtTheEndOfInput().start(args);
    }

    private final Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);

    @Override
    protected Optional<String> typed() {
        String line = keyboard.nextLine();
        while (line.isEmpty()) {
            line = keyboard.nextLine();
        }
        return Optional.of(line);
    }
}
