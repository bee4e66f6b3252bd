package io.netgrade.suite.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Expected and seen bytes, one above the other, with a caret under the first that differs. */
public final class Comparison {

    private static final int BEFORE = 6;
    private static final int AFTER = 10;

    private Comparison() {}

    /**
     * The lines that show a finding about bytes; none for a finding that is about something else.
     *
     * <pre>
     * expected  61 62 ff        "ab\xff"
     * seen      61 62 ef bf bd  "ab\xef\xbf\xbd"
     *                 ^^ byte 2
     * </pre>
     */
    public static List<String> lines(Finding finding) {
        if (finding instanceof Finding.OfBytes bytes) {
            return lines(bytes.expected(), bytes.seen(), marker(finding));
        }
        if (finding instanceof StreamFinding.ExtraBytes extra) {
            return lines(Bytes.NONE, extra.extra(), Optional.of("nothing more was expected"));
        }
        if (finding instanceof StreamFinding.NotWholeAnswers answers) {
            return lines(answers.answer(), answers.seen(), Optional.empty());
        }
        return List.of();
    }

    private static Optional<String> marker(Finding finding) {
        if (finding instanceof StreamFinding.EndedEarly) {
            return Optional.of("end of stream");
        }
        if (finding instanceof StreamFinding.WasReset) {
            return Optional.of("reset");
        }
        if (finding instanceof StreamFinding.Silence silence) {
            return Optional.of("nothing for " + silence.millis() + " ms");
        }
        if (finding instanceof DatagramFinding.NoDatagram silence) {
            return Optional.of("nothing for " + silence.millis() + " ms");
        }
        return Optional.empty();
    }

    private static List<String> lines(Bytes expected, Bytes seen, Optional<String> marker) {
        int at = Math.max(0, expected.mismatch(seen));
        int from = Math.max(0, at - BEFORE);
        String skipped = from == 0 ? "" : ".. ";
        int width =
                Math.max(hex(expected, from, at).length(), hex(seen, from, at).length());
        String caret = " ".repeat(skipped.length() + (at - from) * 3)
                + (at < seen.length() ? "^^" : "^ ")
                + (marker.isEmpty() ? "" : " " + marker.get() + ",")
                + " byte " + at;
        return List.of(
                "expected  " + skipped + row(expected, from, at, width),
                "seen      " + skipped + row(seen, from, at, width),
                "          " + caret);
    }

    private static String row(Bytes bytes, int from, int at, int width) {
        return String.format(
                        "%-" + Math.max(1, width) + "s  %s",
                        hex(bytes, from, at),
                        Escaped.quoted(bytes.slice(Math.min(from, bytes.length()), end(bytes, at))))
                + (end(bytes, at) < bytes.length() ? " .. " + bytes.length() + " bytes in all" : "");
    }

    private static String hex(Bytes bytes, int from, int at) {
        return IntStream.range(from, end(bytes, at))
                .mapToObj(i -> String.format("%02x", bytes.at(i)))
                .collect(Collectors.joining(" "));
    }

    private static int end(Bytes bytes, int at) {
        return Math.min(bytes.length(), at + AFTER);
    }
}
