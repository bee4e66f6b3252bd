package io.netgrade.reference.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.netgrade.reference.chat.JsonObjects.Broken;
import io.netgrade.reference.chat.JsonObjects.Found;
import io.netgrade.reference.chat.JsonObjects.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonObjectsProperties {

    private static final int LONGEST = 1_000;

    /** A stream whose reads give so many bytes, in turns. */
    private static InputStream dripping(byte[] bytes, List<Integer> sizes) {
        return new ByteArrayInputStream(bytes) {
            private int turn;

            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, sizes.get(turn++ % sizes.size())));
            }

            @Override
            public int read(byte[] into) {
                return read(into, 0, into.length);
            }
        };
    }

    private static List<Item> items(String text, List<Integer> sizes) throws IOException {
        List<Item> items = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonObjects objects = new JsonObjects(dripping(bytes, sizes), LONGEST)) {
            for (Item item = objects.next(); item != null; item = objects.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private static List<Item> items(String text) throws IOException {
        return items(text, List.of(Integer.MAX_VALUE));
    }

    /** Something that stands in a stream, and what is to be found there: null for nothing, no map for a broken line. */
    record Part(String text, List<Map<String, String>> found, int broken) {}

    @Provide
    Arbitrary<Part> parts() {
        Arbitrary<String> content = Arbitraries.strings().all().ofMaxLength(12).map(JsonObjectsProperties::encodable);
        Arbitrary<String> after = Arbitraries.of("\n", "\r\n", "", " ", "\n\n");
        Arbitrary<Part> good = Combinators.combine(
                        content, after, Arbitraries.of("", ",\"n\":[{\"type\":\"x\"},1.5e3,null]"))
                .as((text, end, extra) -> {
                    String line = new String(RoomLine.message(text), StandardCharsets.UTF_8).trim();
                    String whole = line.substring(0, line.length() - 1) + extra + "}" + end;
                    return new Part(whole, List.of(Map.of("type", "message", "content", text)), 0);
                });
        Arbitrary<Part> bad = Arbitraries.of(
                        "x", "[1]", "{", "{\"a\"", "{\"a\":tru}", "5", "{a:1}", "{\"a\":\"\u0001\"}", "{\"a\":[}", "}")
                .map(line -> new Part(line + "\n", List.of(), 1));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, good), net.jqwik.api.Tuple.of(1, bad));
    }

    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void objects_and_broken_lines_are_told_alike_however_they_arrive(
            @ForAll("streams") List<Part> parts, @ForAll("sizes") List<Integer> sizes) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (Part part : parts) {
            text.append(part.text());
            part.found().forEach(found -> expected.add(new TreeMap<>(found).toString()));
            expected.addAll(java.util.Collections.nCopies(part.broken(), "broken"));
        }
        List<String> seen = items(text.toString(), sizes).stream()
                .map(item -> item instanceof Found object ? new TreeMap<>(object.texts()).toString() : "broken")
                .toList();
        assertEquals(expected, seen);
    }

    @Provide
    Arbitrary<List<Part>> streams() {
        return parts().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(1, 60).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 300)
    void any_bytes_are_survived(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int size) throws IOException {
        try (JsonObjects objects = new JsonObjects(dripping(bytes, List.of(size)), LONGEST)) {
            while (objects.next() != null) {
                // Whatever it is.
            }
        }
    }

    @Example
    void a_line_at_its_bound_is_an_object_and_one_byte_more_is_broken() throws IOException {
        String frame = "{\"a\":\"\"}";
        for (int below = 1; below >= 0; below--) {
            String fitting = "x".repeat(LONGEST - frame.length() - below);
            assertEquals(List.of(new Found(Map.of("a", fitting))), items("{\"a\":\"" + fitting + "\"}\r\n"));
        }
        String tooLong = "{\"a\":\"" + "x".repeat(LONGEST - frame.length() + 1) + "\"}";
        assertInstanceOf(Broken.class, items(tooLong + "\n").get(0));
        assertEquals(1, items(tooLong + "\n").size());
        assertEquals(1, items(" ".repeat(LONGEST + 1) + "\n").size());
        assertEquals(0, items(" ".repeat(LONGEST) + "\n").size());
    }

    @Example
    void objects_without_line_ends_may_follow_each_other_beyond_the_bound() throws IOException {
        assertEquals(LONGEST, items("{\"a\":1}".repeat(LONGEST)).size());
    }

    @Example
    void nesting_at_its_bound_is_an_object_and_one_deeper_is_broken() throws IOException {
        for (int depth = JsonObjects.DEEPEST - 1; depth <= JsonObjects.DEEPEST; depth++) {
            assertInstanceOf(Found.class, items(nested(depth)).get(0));
        }
        assertInstanceOf(Broken.class, items(nested(JsonObjects.DEEPEST + 1)).get(0));
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Example
    void of_duplicate_fields_the_last_counts_and_other_types_are_no_text() throws IOException {
        assertEquals(
                List.of(new Found(Map.of("a", "2"))), items("{\"a\":\"1\",\"a\":\"2\",\"b\":1,\"c\":{\"a\":\"3\"}}"));
        assertEquals(List.of(new Found(Map.of())), items("{\"a\":\"1\",\"a\":[\"2\"]}"));
    }

    @Example
    void what_the_stream_ends_inside_of_is_broken_and_its_end_is_final() throws IOException {
        try (JsonObjects objects = new JsonObjects(new ByteArrayInputStream(new byte[] {'{'}), LONGEST)) {
            assertInstanceOf(Broken.class, objects.next());
            assertNull(objects.next());
        }
    }
}
