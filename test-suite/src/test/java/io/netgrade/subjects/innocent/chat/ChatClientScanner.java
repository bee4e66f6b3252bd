package io.netgrade.subjects.innocent.chat;

import io.netgrade.subjects.skeleton.TcpChatClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;

/** One scanner of standard input, read where its line is needed. */
public final class ChatClientScanner extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientScanner().start(args);
    }

    private final Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);

    @Override
    protected Optional<String> typed() {
        while (keyboard.hasNextLine()) {
            String line = keyboard.nextLine();
            if (!line.isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
