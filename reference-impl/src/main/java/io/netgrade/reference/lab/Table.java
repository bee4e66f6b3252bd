package io.netgrade.reference.lab;

import java.util.ArrayList;
import java.util.List;

/** The findings as lines of text, in columns. */
final class Table {

    private static final List<Integer> WIDTHS = List.of(34, 32, 22, 22, 13);
    private static final List<String> HEADS = List.of("claim", "measured", "TCP", "UDP", "claim was");

    private Table() {}

    static List<String> of(List<Finding> findings) {
        List<String> lines = new ArrayList<>(row(HEADS));
        String rule = "-".repeat(WIDTHS.stream().mapToInt(width -> width + 2).sum() - 2);
        for (Finding finding : findings) {
            lines.add(rule);
            lines.addAll(row(List.of(
                    finding.claim(),
                    finding.measured(),
                    finding.tcp(),
                    finding.udp(),
                    finding.seen().words())));
        }
        return lines;
    }

    private static List<String> row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), WIDTHS.get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(part).append(" ".repeat(Math.max(0, WIDTHS.get(i) - part.length()) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Breaks a text between words; a word that is too long stays whole. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
