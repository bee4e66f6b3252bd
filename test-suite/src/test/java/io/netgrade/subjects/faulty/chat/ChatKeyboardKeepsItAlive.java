package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads standard input in a thread that is no daemon. */
@Loses(value = "TCP-CHAT-09", because = "the thread that reads keeps the program alive")
@Loses(value = "TCP-CHAT-06", because = "the thread that reads keeps the program alive when the peer has vanished")
@Loses(value = "TCP-CHAT-02", because = "the thread that reads keeps the program alive", always = false)
@Loses(value = "TCP-CHAT-03", because = "the thread that reads keeps the program alive", always = false)
public final class ChatKeyboardKeepsItAlive extends TcpChatServer {

    public static void main(String[] args) {
        new ChatKeyboardKeepsItAlive().start(args);
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
    protected String typed() throws IOException {
        try {
            Optional<String> line = lines.take();
            if (line.isEmpty()) {
                lines.add(line);
            }
            return line.orElse("exit");
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
