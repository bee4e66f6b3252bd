package io.netgrade.subjects.innocent.chat;

import io.netgrade.subjects.skeleton.TcpChatServer;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** One scanner of standard input, read where its line is needed. */
public final class ChatScanner extends TcpChatServer {

    public static void main(String[] args) {
        new ChatScanner().start(args);
    }

    private final Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);

    @Override
    protected String typed() {
        while (keyboard.hasNextLine()) {
            String line = keyboard.nextLine();
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "exit";
    }
}
