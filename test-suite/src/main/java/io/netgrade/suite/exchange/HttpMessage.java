package io.netgrade.suite.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request or a response of HTTP/1, read as leniently as can be: each requirement judges one thing about it, and whatever else
 * is wrong with it must not stand in the way. The head may lack its end, lines may end in LF alone (RFC 9112 §2.1, §2.2).
 */
public final class HttpMessage {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9.]+ +([0-9]{3})(?: .*)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final Bytes bytes;
    private final List<Line> lines = new ArrayList<>();
    private int bodyAt = -1;

    /**
     * A line of a head.
     *
     * @param text what it says, without its end
     * @param at where it begins
     * @param end where its end begins: at a CR, an LF, or behind all bytes
     * @param next where the next line begins
     */
    public record Line(String text, int at, int end, int next) {

        /** The field's name in lower case; empty if this is no field line. */
        String name() {
            int colon = text.indexOf(':');
            return colon < 0 ? "" : text.substring(0, colon).trim().toLowerCase(Locale.ROOT);
        }

        /** The field's value. */
        String value() {
            return text.substring(text.indexOf(':') + 1).trim();
        }
    }

    private HttpMessage(Bytes bytes) {
        this.bytes = bytes;
        int at = 0;
        while (at < bytes.length() && bodyAt < 0) {
            Line line = lineAt(at);
            at = line.next();
            // RFC 9112 §2.2: an empty line may stand before the first one.
            if (!line.text().isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty() && line.next() > line.end()) {
                bodyAt = at;
            }
        }
    }

    /** Reads what has come, complete or not. */
    public static HttpMessage read(Bytes bytes) {
        return new HttpMessage(bytes);
    }

    private Line lineAt(int at) {
        int end = at;
        while (end < bytes.length() && bytes.at(end) != '\n') {
            end++;
        }
        int next = Math.min(bytes.length(), end + 1);
        if (end > at && end < bytes.length() && bytes.at(end - 1) == '\r') {
            end--;
        }
        return new Line(latin1(at, end), at, end, next);
    }

    private String latin1(int from, int to) {
        byte[] octets = new byte[to - from];
        bytes.slice(from, to).buffer().get(octets);
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** All of it, as it came. */
    public Bytes bytes() {
        return bytes;
    }

    /** The head's lines in order, the first one included, the empty one that ends it not. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The request line or the status line; empty if nothing has come. */
    public String startLine() {
        return lines.isEmpty() ? "" : lines.get(0).text();
    }

    /** The status code; empty if the first line is no status line. */
    public OptionalInt status() {
        Matcher line = STATUS_LINE.matcher(startLine());
        return line.matches() ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty();
    }

    /** Whether the empty line has come that ends the head. */
    public boolean headIsComplete() {
        return bodyAt >= 0;
    }

    /** Where the body begins; all bytes if the head has no end. */
    public int bodyAt() {
        return headIsComplete() ? bodyAt : bytes.length();
    }

    /** The values of a field in order. */
    public List<String> values(String name) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.name().equals(name.toLowerCase(Locale.ROOT)))
                .map(Line::value)
                .toList();
    }

    /** The length that the head announces; empty if it announces none that can be read. */
    public OptionalLong announcedLength() {
        List<String> lengths = values("Content-Length");
        return lengths.size() == 1 && DIGITS.matcher(lengths.get(0)).matches()
                ? OptionalLong.of(Long.parseLong(lengths.get(0)))
                : OptionalLong.empty();
    }

    /** The body as far as it has come, cut to the announced length. */
    public Bytes body() {
        Bytes rest = bytes.slice(bodyAt(), bytes.length());
        return rest.slice(0, (int) Math.min(rest.length(), announcedLength().orElse(rest.length())));
    }

    /** Whether everything has come that the head announces; never if it announces no length: then only the end tells. */
    public boolean isComplete() {
        return headIsComplete()
                && announcedLength().isPresent()
                && bytes.length() - bodyAt >= announcedLength().getAsLong();
    }
}
