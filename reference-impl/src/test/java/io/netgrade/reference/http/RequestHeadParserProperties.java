package io.netgrade.reference.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.http.RequestHead.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RequestHeadParserProperties {

    private static final String TOKEN = "!#$%&'*+-.^_`|~0123456789abcxyzABCXYZ";

    /** A head as its author meant it. */
    record Meant(String method, String target, List<Field> fields, boolean bareLf) {

        byte[] bytes() {
            StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\n");
            fields.forEach(field -> head.append(field.name())
                    .append(":\t ")
                    .append(field.value())
                    .append(" \n"));
            String text = head.append("\n").toString();
            return (bareLf ? text : text.replace("\n", "\r\n")).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Provide
    Arbitrary<Meant> heads() {
        Arbitrary<String> token =
                Arbitraries.strings().withChars(TOKEN).ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> target =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> value = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u0080', '\u00FF')
                .withChars(" \t")
                .ofMaxLength(30)
                .map(text -> text.replaceAll("^[ \t]+|[ \t]+$", ""));
        Arbitrary<List<Field>> fields =
                Combinators.combine(token, value).as(Field::new).list().ofMaxSize(6);
        return Combinators.combine(token, target, fields, Arbitraries.of(true, false))
                .as(Meant::new);
    }

    @Property
    void a_head_is_read_as_it_was_meant_wherever_it_is_cut(
            @ForAll("heads") Meant meant, @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 400) Integer> cuts)
            throws RefusedException {
        byte[] bytes = meant.bytes();
        int[] places =
                cuts.stream().mapToInt(cut -> cut % bytes.length).sorted().toArray();
        RequestHeadParser parser = new RequestHeadParser();
        int from = 0;
        for (int to : places) {
            byte[] piece = Arrays.copyOfRange(bytes, from, to);
            assertFalse(parser.take(piece, piece.length), "complete before its end");
            from = to;
        }
        byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
        assertTrue(parser.take(rest, rest.length));
        assertEquals(meant.method(), parser.head().method());
        assertEquals(meant.target(), parser.head().target());
        List<Field> fields = meant.fields().stream()
                .map(field -> new Field(field.name().toLowerCase(Locale.ROOT), field.value()))
                .toList();
        assertEquals(fields, parser.head().fields());
    }

    @Property
    void any_bytes_are_read_or_refused_and_never_crash_the_parser(@ForAll @Size(max = 60) byte[] bytes) {
        RequestHeadParser parser = new RequestHeadParser();
        try {
            parser.take(bytes, bytes.length);
        } catch (RefusedException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isEmpty());
        }
    }

    @Property
    void no_control_octet_gets_into_a_head(@ForAll("heads") Meant meant, @ForAll @IntRange(max = 4_000) int place) {
        byte[] bytes = meant.bytes();
        bytes[place % bytes.length] = 0;
        assertThrows(RefusedException.class, () -> new RequestHeadParser().take(bytes, bytes.length));
    }
}
