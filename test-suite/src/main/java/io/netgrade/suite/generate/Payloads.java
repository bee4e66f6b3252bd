package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What is sent. Shrinks towards a few plain letters. */
public final class Payloads {

    /** A numbered payload is a row of blocks of this many bytes. */
    private static final int BLOCK = 16;

    private static final int PLAIN = 'a';

    private Payloads() {}

    /** Letters, digits and signs of ASCII, without white space: nothing that any decoding or trimming would change. */
    public static Arbitrary<Bytes> visible(int atLeast, int atMost) {
        return bytes(Arbitraries.integers().between('!', '~').shrinkTowards(PLAIN), atLeast, atMost);
    }

    /** Any bytes: every value, runs of one value, white space at the edges, UTF-8 text, and bytes that are no UTF-8. */
    public static Arbitrary<Bytes> any(int atLeast, int atMost) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 255).shrinkTowards(PLAIN);
        Arbitrary<Integer> high = Arbitraries.integers().between(0x80, 0xFF);
        Arbitrary<Integer> blank = Arbitraries.of((int) ' ', (int) '\n', (int) '\r', (int) '\t', PLAIN, 0);
        return Arbitraries.frequencyOf(
                Tuple.of(4, bytes(any, atLeast, atMost)),
                Tuple.of(4, bytes(any, Math.max(atLeast, atMost / 2), atMost)),
                Tuple.of(2, bytes(high, atLeast, Math.min(64, atMost))),
                Tuple.of(2, bytes(blank, atLeast, Math.min(16, atMost))),
                Tuple.of(2, text(Math.max(1, atLeast / 4), Math.max(1, atMost / 4))),
                Tuple.of(2, lines()),
                Tuple.of(2, Arbitraries.just(everyValue())));
    }

    /** A few letters with zeros behind them, between them, or nothing else. */
    public static Arbitrary<Bytes> withTrailingZeros() {
        Arbitrary<Bytes> zeros =
                Arbitraries.just(0).list().ofMinSize(1).ofMaxSize(16).map(Payloads::toBytes);
        return Combinators.combine(visible(0, 8), zeros).as(Bytes::followedBy);
    }

    /** Text of two to sixteen bytes of UTF-8 that holds at least one character outside ASCII. */
    public static Arbitrary<Bytes> shortText() {
        return Arbitraries.of("ß", "é", "€", "😀", "ı")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> Bytes.ofText(String.join("", parts)));
    }

    /**
     * Text in UTF-8 as it may be printed: without control characters, with visible characters at its edges, in many scripts,
     * and so rare that it stands for itself among other lines.
     *
     * @param atLeast characters
     * @param atMost characters
     */
    public static Arbitrary<Bytes> printable(int atLeast, int atMost) {
        Arbitrary<String> plain = Arbitraries.of("a", "b", "c", "d", "e", "x", "7", "0", ".", "!");
        // Characters beyond the basic plane twice: what is done char by char breaks at them alone.
        Arbitrary<String> other = Arbitraries.of("ß", "é", "€", "漢", "😀", "𝄞", "Ω", "ñ", "Ж");
        Arbitrary<String> inner =
                Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(4, other), Tuple.of(1, Arbitraries.just(" ")));
        Arbitrary<String> edge = Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, other));
        return Combinators.combine(
                        edge,
                        inner.list()
                                .ofMinSize(Math.max(0, atLeast - 1))
                                .ofMaxSize(atMost - 1)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        edge)
                .as((first, middle, last) -> Bytes.ofText(first + String.join("", middle) + last));
    }

    /**
     * Any bytes, as {@link #any} gives them, and more often bytes that are no UTF-8: for few tries, in which a program that makes a
     * text of bytes must still be met by some that are none.
     */
    public static Arbitrary<Bytes> anyOrNoText(int atLeast, int atMost) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, any(atLeast, atMost)), Tuple.of(1, noText(atLeast, Math.min(64, atMost))));
    }

    /** Bytes that never begin a character of UTF-8 (RFC 3629 §3), so that none of them is part of one. */
    private static Arbitrary<Bytes> noText(int atLeast, int atMost) {
        Arbitrary<Integer> continuing = Arbitraries.integers().between(0x80, 0xBF);
        Arbitrary<Integer> forbidden = Arbitraries.integers().between(0xF8, 0xFF);
        return bytes(Arbitraries.oneOf(continuing, forbidden), atLeast, atMost);
    }

    private static Arbitrary<Bytes> bytes(Arbitrary<Integer> values, int atLeast, int atMost) {
        // jqwik prefers short lists; as many bytes as a program's buffer holds must be likely too.
        return values.list()
                .ofMinSize(atLeast)
                .ofMaxSize(atMost)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Payloads::toBytes);
    }

    private static Bytes toBytes(List<Integer> values) {
        byte[] content = new byte[values.size()];
        for (int i = 0; i < content.length; i++) {
            content[i] = values.get(i).byteValue();
        }
        return Bytes.of(content);
    }

    /** Lines as other systems end them, the first by CR LF. */
    private static Arbitrary<Bytes> lines() {
        return Arbitraries.of("a", "bc", "\r\n", "\n")
                .list()
                .ofMaxSize(8)
                .map(parts -> Bytes.ofText("a\r\n" + String.join("", parts)));
    }

    private static Arbitrary<Bytes> text(int atLeast, int atMost) {
        return Arbitraries.of("a", "ß", "é", "€", "😀", "\n", " ", "İ")
                .list()
                .ofMinSize(atLeast)
                .ofMaxSize(Math.min(atMost, 40))
                .map(parts -> Bytes.ofText(String.join("", parts)));
    }

    /** The payload, filled up with full stops to the next multiple of {@code block} bytes. */
    public static Bytes padded(Bytes payload, int block) {
        byte[] content = new byte[(payload.length() + block - 1) / block * block];
        Arrays.fill(content, (byte) '.');
        payload.buffer().get(content, 0, payload.length());
        return Bytes.of(content);
    }

    /** Each of the 256 values once. */
    public static Bytes everyValue() {
        return toBytes(IntStream.rangeClosed(0, 255).boxed().toList());
    }

    /**
     * A payload of exactly {@code length} bytes in which every block says where it stands, so that a reader sees at once what
     * was lost or doubled: {@code 000000000000000|000000000000016|...}
     */
    public static Bytes numbered(int length) {
        // By hand: a message of a MiB has 65,536 blocks, and String.format took more time for them than all of its
        // exchange.
        byte[] blocks = new byte[(length / BLOCK + 1) * BLOCK];
        for (int start = 0; start < blocks.length; start += BLOCK) {
            int rest = start;
            for (int digit = BLOCK - 2; digit >= 0; digit--) {
                blocks[start + digit] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            blocks[start + BLOCK - 1] = '|';
        }
        return Bytes.of(blocks).slice(0, length);
    }
}
