package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.TcpChatServer;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Makes a new scanner of standard input for every turn. */
@Loses(value = "TCP-CHAT-05", because = "each scanner takes all that was typed so far, and uses one line of it")
@Loses(value = "TCP-CHAT-01", because = "lines may be typed ahead there too", always = false)
@Loses(value = "TCP-CHAT-03", because = "lines may be typed ahead there too", always = false)
@Loses(value = "TCP-CHAT-04", because = "lines may be typed ahead there too", always = false)
@Loses(value = "TCP-CHAT-07", because = "lines may be typed ahead there too", always = false)
public final class ChatNewScannerPerTurn extends TcpChatServer {

    public static void main(String[] args) {
        new ChatNewScannerPerTurn().start(args);
    }

    @Override
    protected String typed() {
        Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);
        String line = "";
        while (line.isEmpty()) {
            line = keyboard.hasNextLine() ? keyboard.nextLine() : "exit";
        }
        return line;
    }
}
