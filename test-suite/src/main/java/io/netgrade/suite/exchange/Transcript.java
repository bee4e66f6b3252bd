package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An exchange as numbered lines, with times, for a person to read. */
public final class Transcript {

    /** Payloads are shown up to this many bytes. */
    private static final int SHOWN = 24;

    /** So many lines of a message are shown, each up to so many bytes. */
    private static final int LINES_SHOWN = 16;

    private static final int LONGEST_LINE = 100;

    private Transcript() {}

    /**
     * The lines of an exchange that showed a loss, which its last step did: each step, what it sent or expected as text and in
     * hexadecimal, what was seen.
     */
    public static List<String> lines(Exchange exchange) {
        return steps(exchange).stream().flatMap(List::stream).toList();
    }

    /** The same, the lines of each step by themselves. */
    public static List<List<String>> steps(Exchange exchange) {
        int last = exchange.events().size() - 1;
        List<Step> steps = exchange.steps();
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> step(i + 1, exchange.events().get(i), i == last, steps.subList(0, i)))
                .toList();
    }

    private static List<String> step(int number, Exchange.Event event, boolean isLast, List<Step> before) {
        List<String> lines = new ArrayList<>();
        Step step = event.step();
        int same = step instanceof Step.Repeat ? before.indexOf(step) + 1 : 0;
        String words = same > 0 ? Words.variant(step, "again", same) : step.words();
        lines.add(Words.of("Transcript.step", number, event.micros() / 1e6, words));
        if (same == 0) {
            payloads(step).forEach(line -> lines.add(" ".repeat(20) + line));
        }
        String seen = seen(event, isLast);
        if (!seen.isEmpty()) {
            lines.add(" ".repeat(16) + "<-  " + seen.replace("\n", "\n" + " ".repeat(20)));
        }
        return lines.stream().flatMap(String::lines).toList();
    }

    private static String seen(Exchange.Event event, boolean isLast) {
        if (event.seen().equals(RoomStep.TOLD)) {
            return Words.of("Transcript.told");
        }
        return isLast && event.seen().isEmpty() ? Words.of("Transcript.last") : event.seen();
    }

    private static List<String> payloads(Step step) {
        if (step instanceof Step.Repeat repeat) {
            return repeat.steps().stream().map(Step::words).toList();
        }
        if (step instanceof ConnectionStep.Send send) {
            return send.pieces().stream()
                    .limit(SHOWN)
                    .flatMap(
                            piece -> looksLikeAHead(piece) ? shownMessage(piece).lines() : Stream.of(shown(piece)))
                    .toList();
        }
        if (step instanceof DatagramStep.Send send) {
            return List.of(shown(send.bytes()));
        }
        if (step instanceof DatagramStep.SendAsStranger send) {
            return List.of(shown(send.bytes()));
        }
        if (step instanceof DatagramStep.Knock knock) {
            return List.of(shown(knock.bytes()));
        }
        return step instanceof DatagramStep.Ask ask ? List.of(shown(ask.bytes())) : List.of();
    }

    /** Whether somebody would rather read it line by line: its first line has no control characters, and ends in CRLF. */
    private static boolean looksLikeAHead(Bytes bytes) {
        int end = IntStream.range(0, Math.min(bytes.length(), LONGEST_LINE))
                .filter(i -> bytes.at(i) < ' ' || bytes.at(i) == 0x7F)
                .findFirst()
                .orElse(0);
        return end > 0 && end + 2 < bytes.length() && bytes.at(end) == '\r' && bytes.at(end + 1) == '\n';
    }

    /** A message of several lines: each on its own line, with its end; byte for byte it stands in the findings. */
    public static String shownMessage(Bytes bytes) {
        if (bytes.isEmpty()) {
            return Words.of("seen.nothing");
        }
        List<String> lines = messageLines(bytes);
        return String.join("\n", lines) + "\n[" + hex(bytes) + "]" + rest(bytes);
    }

    private static List<String> messageLines(Bytes bytes) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length() && lines.size() < LINES_SHOWN; at++) {
            if (bytes.at(at) == '\n' || at == bytes.length() - 1 || at - from == LONGEST_LINE) {
                lines.add(Escaped.quoted(bytes.slice(from, at + 1)));
                from = at + 1;
            }
        }
        return lines;
    }

    /** The bytes as text and in hexadecimal, cut if they are many. */
    public static String shown(Bytes bytes) {
        Bytes cut = bytes.slice(0, Math.min(bytes.length(), SHOWN));
        return Escaped.quoted(cut) + "  [" + hex(bytes) + "]" + rest(bytes);
    }

    private static String hex(Bytes bytes) {
        return IntStream.range(0, Math.min(bytes.length(), SHOWN))
                .mapToObj(i -> String.format("%02x", bytes.at(i)))
                .collect(Collectors.joining(" "));
    }

    private static String rest(Bytes bytes) {
        return bytes.length() <= SHOWN ? "" : " .. " + Words.of("bytes.in-all", bytes.length());
    }
}
