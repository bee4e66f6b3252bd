package io.netgrade.reference.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON objects (RFC 8259) in a stream of bytes, each as soon as its last brace is there: a line end after it is
 * welcome, not needed. A line that holds something else is broken, and is over at its line feed:
 *
 * <pre>
 *              '{'                      last '}'
 *   BETWEEN ---------> INSIDE ----------------------> BETWEEN   (an object)
 *      |                  | no JSON, too deep, too long, or a line feed before the last '}'
 *      | anything else    v
 *      +------------> SKIPPING --- line feed -------> BETWEEN   (broken, told once)
 * </pre>
 *
 * Nothing is kept of a broken line, so that one without an end costs no memory.
 */
final class JsonObjects implements Closeable {

    /** How deep arrays and objects may be nested, the outermost included. */
    static final int DEEPEST = 256;

    private static final int BUFFER = 8_192;

    // Only the depth is the parser's to watch: everything else is as long as its line at most, which is bounded here.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** What a stream holds: an object or a broken line. */
    sealed interface Item {}

    /**
     * An object.
     *
     * @param texts those of its own fields whose value is a string, by name
     */
    record Found(Map<String, String> texts) implements Item {}

    /**
     * A line that holds no object.
     *
     * @param reason why not, for people
     */
    record Broken(String reason) implements Item {}

    private enum State {
        BETWEEN,
        INSIDE,
        SKIPPING
    }

    private final InputStream in;
    private final int longest;
    private JsonParser parser;
    private State state = State.BETWEEN;
    private Map<String, String> texts = new HashMap<>();
    private int depth;
    private int lineLength;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    /**
     * @param in where the bytes come from
     * @param longest the longest line without its end, in bytes; where objects follow each other without a line feed, the
     *     longest object
     */
    JsonObjects(InputStream in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        this.parser = JSON.createNonBlockingByteArrayParser();
    }

    /**
     * Waits for the next object or broken line.
     *
     * @return null at end of stream
     * @throws IOException if the stream cannot be read
     */
    @Nullable
    Item next() throws IOException {
        while (true) {
            if (at == end) {
                at = 0;
                end = in.read(buffer);
                if (end == -1) {
                    end = 0;
                    return state == State.INSIDE ? broken("the stream ends inside an object") : null;
                }
            }
            Item item =
                    switch (state) {
                        case BETWEEN -> between();
                        case INSIDE -> inside();
                        case SKIPPING -> skip();
                    };
            if (item != null) {
                return item;
            }
        }
    }

    private @Nullable Item between() throws IOException {
        byte first = buffer[at];
        if (first == '{') {
            state = State.INSIDE;
            return null;
        }
        at++;
        if (first == '\n') {
            lineLength = 0;
            return null;
        }
        if (first != ' ' && first != '\t' && first != '\r') {
            return broken("not a JSON object");
        }
        return ++lineLength > longest ? broken("the line is longer than " + longest + " bytes") : null;
    }

    /** Parses up to the next byte that may end the object or must end the line. */
    private @Nullable Item inside() throws IOException {
        int stop = at;
        while (stop < end && buffer[stop] != '}' && buffer[stop] != '\n') {
            stop++;
        }
        boolean lineEnds = stop < end && buffer[stop] == '\n';
        int upTo = lineEnds || stop == end ? stop : stop + 1;
        int from = at;
        at = upTo;
        lineLength += upTo - from;
        if (lineLength > longest) {
            return broken("the line is longer than " + longest + " bytes");
        }
        Item item = parse(from, upTo);
        return item == null && lineEnds ? broken("the line ends inside an object") : item;
    }

    private @Nullable Item parse(int from, int to) throws IOException {
        if (from == to) {
            return null;
        }
        try {
            ((ByteArrayFeeder) parser.getNonBlockingInputFeeder()).feedInput(buffer, from, to);
            for (JsonToken token = parser.nextToken(); token != JsonToken.NOT_AVAILABLE; token = parser.nextToken()) {
                if (take(token)) {
                    return found();
                }
            }
            return null;
        } catch (JsonProcessingException noJson) {
            return broken("not JSON: " + noJson.getOriginalMessage());
        }
    }

    /** Keeps what matters of one token; whether it ended the object. */
    private boolean take(JsonToken token) throws IOException {
        if (token.isStructStart()) {
            depth++;
        } else if (token.isStructEnd()) {
            depth--;
        }
        if (depth == 1 && token != JsonToken.FIELD_NAME && parser.currentName() != null) {
            // Of several fields with one name the last counts, whatever its type.
            if (token == JsonToken.VALUE_STRING) {
                texts.put(parser.currentName(), parser.getText());
            } else {
                texts.remove(parser.currentName());
            }
        }
        return depth == 0;
    }

    private Item found() {
        state = State.BETWEEN;
        lineLength = 0;
        Item found = new Found(texts);
        texts = new HashMap<>();
        return found;
    }

    private Item broken(String reason) throws IOException {
        state = State.SKIPPING;
        parser.close();
        parser = JSON.createNonBlockingByteArrayParser();
        texts = new HashMap<>();
        depth = 0;
        return new Broken(reason);
    }

    private @Nullable Item skip() {
        while (at < end) {
            if (buffer[at++] == '\n') {
                state = State.BETWEEN;
                lineLength = 0;
                return null;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
