package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        if (finding instanceof StreamFinding.WasReset reset && reset.hasAll()) {
            // Two equal rows would accuse a byte that is right.
            return List.of();
        }
        if (finding instanceof Finding.OfBytes bytes) {
            return lines(bytes.expected(), bytes.seen(), finding);
        }
        if (finding instanceof StreamFinding.ExtraBytes extra) {
            return lines(Bytes.NONE, extra.extra(), finding);
        }
        if (finding instanceof StreamFinding.NotWholeAnswers answers) {
            return lines(answers.answer(), answers.seen(), finding);
        }
        return List.of();
    }

    /** Which byte it is, and what was there instead of a byte. */
    private static String place(Finding finding, int at) {
        if (finding instanceof StreamFinding.EndedEarly) {
            return Words.of("Comparison.at.end", at);
        }
        if (finding instanceof StreamFinding.WasReset) {
            return Words.of("Comparison.at.reset", at);
        }
        if (finding instanceof StreamFinding.Silence silence) {
            return Words.of("Comparison.at.silence", at, silence.millis());
        }
        if (finding instanceof DatagramFinding.NoDatagram silence) {
            return Words.of("Comparison.at.silence", at, silence.millis());
        }
        boolean extra = finding instanceof StreamFinding.ExtraBytes;
        return Words.of(extra ? "Comparison.at.extra" : "Comparison.at", at);
    }

    private static List<String> lines(Bytes expected, Bytes seen, Finding finding) {
        int at = Math.max(0, expected.mismatch(seen));
        int from = Math.max(0, at - BEFORE);
        String skipped = from == 0 ? "" : ".. ";
        int width =
                Math.max(hex(expected, from, at).length(), hex(seen, from, at).length());
        String caret = " ".repeat(skipped.length() + (at - from) * 3)
                + (at < seen.length() ? "^^ " : "^  ")
                + place(finding, at);
        List<String> heads = finding instanceof Finding.OfTwoTimes
                ? heads("Comparison.before", "Comparison.now")
                : heads("Comparison.expected", "Comparison.seen");
        return List.of(
                heads.get(0) + skipped + row(expected, from, at, width) + inAll(expected, at),
                heads.get(1) + skipped + row(seen, from, at, width) + (end(seen, at) < seen.length() ? " .." : ""),
                " ".repeat(heads.get(0).length()) + caret);
    }

    /** What stands before the two rows, equally long. */
    private static List<String> heads(String... keys) {
        List<String> heads = Stream.of(keys).map(Words::of).toList();
        int width = 2 + heads.stream().mapToInt(String::length).max().orElse(0);
        return heads.stream()
                .map(head -> head + " ".repeat(width - head.length()))
                .toList();
    }

    private static String row(Bytes bytes, int from, int at, int width) {
        return String.format(
                "%-" + Math.max(1, width) + "s  %s",
                hex(bytes, from, at),
                Escaped.quoted(bytes.slice(Math.min(from, bytes.length()), end(bytes, at))));
    }

    /** Of what was expected only: of what came, no more was kept than shows the difference. */
    private static String inAll(Bytes expected, int at) {
        return end(expected, at) < expected.length() ? " .. " + Words.of("bytes.in-all", expected.length()) : "";
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
