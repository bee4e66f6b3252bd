package io.netgrade.reference.chat;

import io.netgrade.reference.chat.JsonObjects.Found;
import io.netgrade.reference.chat.JsonObjects.Item;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/** The half of the room's client that prints what the server sends. */
final class RoomPrinter {

    /** The longest line that a server may send, in bytes without its end. A longer one is passed over. */
    static final int LONGEST_LINE = 1_024 * 1_024;

    private final Terminal terminal;
    private final RoomTypist typist;
    private boolean joined;

    RoomPrinter(Terminal terminal, RoomTypist typist) {
        this.terminal = terminal;
        this.typist = typist;
    }

    /**
     * Prints until the server ends, by end of stream or otherwise.
     *
     * @return whether the server had let us in
     */
    boolean printToEnd(Socket server) {
        try (JsonObjects items = new JsonObjects(server.getInputStream(), LONGEST_LINE)) {
            for (Item item = items.next(); item != null; item = items.next()) {
                if (item instanceof Found object) {
                    print(object.texts());
                }
            }
            report("the server closed the connection");
        } catch (IOException gone) {
            report(gone.getMessage());
        }
        typist.serverEnded();
        return joined;
    }

    private void report(@org.jspecify.annotations.Nullable String end) {
        if (!typist.hasLeft()) {
            System.err.println(end);
        }
    }

    private void print(Map<String, String> texts) {
        String name = harmless(texts.getOrDefault("username", ""));
        switch (texts.getOrDefault("type", "")) {
            case "join" -> {
                joined |= name.equals(typist.name());
                terminal.line("*** " + name + " has joined ***");
            }
            case "leave" -> terminal.line("*** " + name + " has left ***");
            case "message" -> terminal.line(name + ": " + harmless(texts.getOrDefault("content", "")));
            case "error" -> System.err.println("error: " + harmless(texts.getOrDefault("reason", "")));
            default -> {
                // A type of a later version of the protocol.
            }
        }
    }

    /** Others must not move the cursor here or fake lines: each control character is shown as a space. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
