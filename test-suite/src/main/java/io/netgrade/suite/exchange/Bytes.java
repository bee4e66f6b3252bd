package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** An immutable string of bytes. */
public final class Bytes {

    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of {@code content}. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The text in UTF-8. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encoded} writes. */
    @JsonCreator
    public static Bytes decode(String encoded) {
        return new Bytes(
                encoded.startsWith(Deflated.PREFIX)
                        ? Deflated.decode(encoded)
                        : HexFormat.of().parseHex(encoded));
    }

    /** Hexadecimal digits, or a compressed form where that would be long. */
    @JsonValue
    public String encoded() {
        return content.length <= Deflated.WORTH_IT ? HexFormat.of().formatHex(content) : Deflated.encode(content);
    }

    /** The bytes as text in UTF-8; what is no UTF-8 becomes U+FFFD. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** How many bytes there are. */
    public int length() {
        return content.length;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return content.length == 0;
    }

    /** The byte at {@code index} as 0 to 255. */
    public int at(int index) {
        return content[index] & 0xFF;
    }

    /** The bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public Bytes slice(int from, int to) {
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /** The pieces into which cuts at these places, in ascending order, part the bytes; places outside are passed over. */
    public List<Bytes> cutAt(Iterable<Integer> places) {
        List<Bytes> pieces = new ArrayList<>();
        int from = 0;
        for (int place : places) {
            if (place > from && place < content.length) {
                pieces.add(slice(from, place));
                from = place;
            }
        }
        pieces.add(slice(from, content.length));
        return pieces;
    }

    /** These bytes and then those. */
    public Bytes followedBy(Bytes more) {
        byte[] all = Arrays.copyOf(content, content.length + more.content.length);
        System.arraycopy(more.content, 0, all, content.length, more.content.length);
        return new Bytes(all);
    }

    /** These bytes so many times, 0 or more. */
    public Bytes times(int count) {
        byte[] all = new byte[content.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(content, 0, all, i * content.length, content.length);
        }
        return new Bytes(all);
    }

    /** What stands behind the first empty line (LF or CR LF, behind a line's end); nothing if there is none. */
    public Bytes behindFirstEmptyLine() {
        for (int i = 0; i + 1 < content.length; i++) {
            boolean crlf = i + 2 < content.length && content[i + 1] == '\r' && content[i + 2] == '\n';
            if (content[i] == '\n' && (content[i + 1] == '\n' || crlf)) {
                return slice(i + (crlf ? 3 : 2), content.length);
            }
        }
        return NONE;
    }

    /** A read-only view. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /** Where the two first differ (one may end there), or -1 if they are equal. */
    public int mismatch(Bytes other) {
        return Arrays.mismatch(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return Escaped.quoted(this);
    }
}
