package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads standard input in a thread that is no daemon. */
@Loses(value = "TCP-CHAT-08", because = "the thread that reads keeps the program alive when the conversation is over")
public final class ChatClientKeyboardKeepsItAlive extends TcpChatClient {

    public static void main(String[] args) {
        new ChatClientKeyboardKeepsItAlive().start(args);
    }

    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    @Override
    protected void afterParsing() {
        new Thread(this::readKeyboard).start();
    }

    private void readKeyboard() {
        Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);
        while (keyboard.hasNextLine()) {
            String line = keyboard.nextLine();
            if (!line.isEmpty()) {
                lines.add(Optional.of(line));
            }
        }
        lines.add(Optional.empty());
    }

    @Override
    protected Optional<String> typed() throws IOException {
        try {
            Optional<String> line = lines.take();
            if (line.isEmpty()) {
                lines.add(line);
            }
            return line;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
