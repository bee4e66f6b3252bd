package io.netgrade.subjects.innocent.room;

import io.netgrade.subjects.skeleton.RoomServer;
import java.nio.charset.StandardCharsets;

/** Orders and spaces its objects in another way, and escapes all that is not ASCII. */
public final class RoomSpellsOtherwise extends RoomServer {

    public static void main(String[] args) {
        new RoomSpellsOtherwise().start(args);
    }

    @Override
    protected byte[] line(String type, String... fields) {
        StringBuilder line = new StringBuilder(" { ");
        for (int i = fields.length - 2; i >= 0; i -= 2) {
            line.append(escaped(fields[i]))
                    .append(" : ")
                    .append(escaped(fields[i + 1]))
                    .append(" , ");
        }
        line.append("\"type\" : ").append(escaped(type)).append(", \"room\": {\"size\": 1} }\n");
        return line.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        quoted(text)
                .chars()
                .forEach(c -> escaped.append(c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
