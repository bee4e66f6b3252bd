package io.netgrade.suite.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An exchange as numbered lines, with times, for a person to read. */
public final class Transcript {

    /** Payloads are shown up to this many bytes. */
    private static final int SHOWN = 24;

    private Transcript() {}

    /** The lines of an exchange: each step, what it sent or expected as text and in hexadecimal, what was seen. */
    public static List<String> lines(Exchange exchange) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < exchange.events().size(); i++) {
            Exchange.Event event = exchange.events().get(i);
            lines.add(String.format(
                    "%3d %8.3f s  %s", i + 1, event.micros() / 1e6, event.step().words()));
            payloads(event.step()).forEach(line -> lines.add(" ".repeat(20) + line));
            if (!event.seen().isEmpty()) {
                lines.add(" ".repeat(16) + "<-  " + event.seen());
            }
        }
        return lines;
    }

    private static List<String> payloads(Step step) {
        if (step instanceof ConnectionStep.Send send) {
            return IntStream.range(0, Math.min(send.pieces().size(), SHOWN))
                    .mapToObj(i -> shown(send.pieces().get(i)))
                    .collect(Collectors.toCollection(ArrayList::new));
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

    /** The bytes as text and in hexadecimal, cut if they are many. */
    public static String shown(Bytes bytes) {
        Bytes cut = bytes.slice(0, Math.min(bytes.length(), SHOWN));
        String hex = IntStream.range(0, cut.length())
                .mapToObj(i -> String.format("%02x", cut.at(i)))
                .collect(Collectors.joining(" "));
        String rest = cut.length() == bytes.length() ? "" : " .. " + bytes.length() + " bytes in all";
        return Escaped.quoted(cut) + "  [" + hex + "]" + rest;
    }
}
