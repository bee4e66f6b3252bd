package io.netgrade.suite.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.words.Words;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds objects of JSON in a stream, as leniently as can be: they may follow each other without a line feed, or be spread over
 * lines. What begins with something else than a brace is over at its line feed.
 */
final class RoomReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RoomReader() {}

    /** Where the first object, or the first line that is none, ends; -1 if it is not yet complete. */
    static int end(Bytes all) {
        int begin = 0;
        while (begin < all.length() && isWhiteSpace(all.at(begin))) {
            begin++;
        }
        return begin == all.length() ? -1 : all.at(begin) == '{' ? endOfObject(all, begin) : endOfLine(all, begin);
    }

    private static boolean isWhiteSpace(int octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }

    /** Behind the first line feed from {@code from} on; -1 if there is none. */
    static int endOfLine(Bytes all, int from) {
        for (int at = from; at < all.length(); at++) {
            if (all.at(at) == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    private static int endOfObject(Bytes all, int from) {
        int depth = 0;
        boolean inString = false;
        for (int at = from; at < all.length(); at++) {
            int octet = all.at(at);
            if (inString) {
                if (octet == '\n') {
                    // RFC 8259 §7: no string holds it as it is, so that nothing of this line can be trusted.
                    return at + 1;
                }
                at += octet == '\\' ? 1 : 0;
                inString = octet != '"';
            } else {
                inString = octet == '"';
                depth += octet == '{' ? 1 : octet == '}' ? -1 : 0;
                if (depth == 0) {
                    return behindLineEnd(all, at + 1);
                }
            }
        }
        return -1;
    }

    /** An object's line end belongs to it if it has come. */
    private static int behindLineEnd(Bytes all, int at) {
        int next = at < all.length() && all.at(at) == '\r' ? at + 1 : at;
        return next < all.length() && all.at(next) == '\n' ? next + 1 : at;
    }

    /** The one object that these bytes are, whatever white space is around it; empty if they are none. */
    static Optional<JsonNode> object(Bytes bytes) {
        try {
            JsonNode node = JSON.readTree(bytes.text());
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    /** Why a line, its end included, is not one object of JSON and a line feed; empty if it is. */
    static String flaw(Bytes line) {
        if (line.isEmpty() || line.at(line.length() - 1) != '\n') {
            return Words.of("RoomReader.line-feed");
        }
        if (!isUtf8(line)) {
            return Words.of("RoomReader.utf-8");
        }
        if (line.at(0) == 0xEF) {
            return Words.of("RoomReader.mark");
        }
        return object(line).isPresent() ? "" : Words.of("RoomReader.object");
    }

    private static boolean isUtf8(Bytes bytes) {
        ByteBuffer buffer = bytes.buffer();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(buffer);
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    /** A field that is a string; empty if it is none. */
    static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }
}
