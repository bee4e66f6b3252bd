package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bytes and foreign text as a person can read them, with nothing left in them that a terminal would obey. */
public final class Escaped {

    private Escaped() {}

    /** The bytes between double quotes: printable ASCII as it is, everything else as an escape. */
    public static String quoted(Bytes bytes) {
        return IntStream.range(0, bytes.length())
                .mapToObj(i -> one(bytes.at(i)))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The same of no more than {@code most} of them; if they are more, it says how many. */
    static String quoted(Bytes bytes, int most) {
        return bytes.length() <= most
                ? quoted(bytes)
                : Words.of("bytes.cut", quoted(bytes.slice(0, most)), bytes.length());
    }

    /**
     * Bytes that are JSON, or should be, between single quotes: as {@link #quoted(Bytes)}, but what JSON itself escapes or
     * quotes stands as it came, since it would be hard to read escaped once more.
     */
    public static String json(Bytes bytes) {
        return json(bytes, bytes.length());
    }

    /** The same of no more than {@code most} of them; if they are more, it says how many. */
    static String json(Bytes bytes, int most) {
        String shown = IntStream.range(0, Math.min(most, bytes.length()))
                .mapToObj(i -> bytes.at(i) == '"' || bytes.at(i) == '\\'
                        ? String.valueOf((char) bytes.at(i))
                        : one(bytes.at(i)))
                .collect(Collectors.joining("", "'", "'"));
        return bytes.length() <= most ? shown : Words.of("bytes.cut", shown, bytes.length());
    }

    /** One byte (0 to 255) as it stands between the quotes: one, two or four characters. */
    static String one(int value) {
        return switch (value) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> value >= 0x20 && value < 0x7F ? String.valueOf((char) value) : String.format("\\x%02x", value);
        };
    }

    /**
     * Text between double quotes, as it would stand in a program: what would not be seen, or would do something, as an escape.
     * Of long text the first {@code most} characters, and how many there are.
     */
    static String text(String text, int most) {
        String shown = '"' + line(literal(beginning(text, most)), Integer.MAX_VALUE) + '"';
        return text.length() <= most ? shown : Words.of("text.cut", shown, text.length());
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /**
     * Text that a program printed, on one line: control and format characters (escape sequences, direction overrides) as
     * escapes, cut after {@code longest} characters.
     */
    public static String line(String text, int longest) {
        String cut = text.length() <= longest ? text : beginning(text, longest) + "…";
        return cut.codePoints()
                .mapToObj(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE
                        ? String.format("\\u%04x", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    /**
     * What {@code text} begins with: at most {@code longest} characters, in which no pair of surrogates is torn. Half a pair
     * cannot be written as UTF-8, and whoever tries gets an exception for a page.
     *
     * @param longest from 0 on
     */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean torn = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, torn ? longest - 1 : longest);
    }

    /** What {@code text} ends with, on the same terms. */
    static String end(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int from = text.length() - longest;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
