package io.netgrade.reference.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines that room and client send: each one JSON object in UTF-8, and a line feed. */
final class RoomLine {

    private static final JsonFactory JSON = new JsonFactory();

    private RoomLine() {}

    /** What a client says first. */
    static byte[] username(String name) {
        return of("username", name);
    }

    /** What a client says to the room. */
    static byte[] message(String content) {
        return of("type", "message", "content", content);
    }

    /** What a member said, as everybody else gets it. */
    static byte[] message(String name, String content) {
        return of("type", "message", "username", name, "content", content);
    }

    /** Somebody is a member now. */
    static byte[] join(String name) {
        return of("type", "join", "username", name);
    }

    /** Somebody is a member no longer. */
    static byte[] leave(String name) {
        return of("type", "leave", "username", name);
    }

    /** What was wrong with what a client sent. */
    static byte[] error(String reason) {
        return of("type", "error", "reason", reason);
    }

    private static byte[] of(String... namesAndValues) {
        StringWriter line = new StringWriter();
        try (JsonGenerator object = JSON.createGenerator(line)) {
            object.writeStartObject();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                object.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
            }
            object.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // Half a surrogate pair, which JSON can spell and UTF-8 cannot, becomes a question mark here.
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
