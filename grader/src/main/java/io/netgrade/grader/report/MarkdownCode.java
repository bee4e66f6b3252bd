package io.netgrade.grader.report;

import java.util.List;

/** Text that Markdown shows as it is. */
final class MarkdownCode {

    private MarkdownCode() {}

    /** What stands before and behind it: more backticks than stand anywhere in it (CommonMark 0.31, 4.5). */
    static String fence(List<String> lines) {
        StringBuilder fence = new StringBuilder("```");
        while (lines.stream().anyMatch(line -> line.contains(fence))) {
            fence.append('`');
        }
        return fence.toString();
    }

    /** The lines with their fences. */
    static String of(List<String> lines) {
        String fence = fence(lines);
        return fence + "\n" + String.join("\n", lines) + "\n" + fence + "\n";
    }
}
