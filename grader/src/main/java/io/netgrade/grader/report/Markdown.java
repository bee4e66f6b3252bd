package io.netgrade.grader.report;

import java.util.List;

/** Text that Markdown shows as it is. */
public final class Markdown {

    private Markdown() {}

    /** What stands before and behind it: more backticks than stand anywhere in it (CommonMark 0.31, 4.5). */
    private static String fence(List<String> lines) {
        StringBuilder fence = new StringBuilder("```");
        while (lines.stream().anyMatch(line -> line.contains(fence))) {
            fence.append('`');
        }
        return fence.toString();
    }

    /** Lines as a block of code. */
    static String code(List<String> lines) {
        String fence = fence(lines);
        return fence + "\n" + String.join("\n", lines) + "\n" + fence + "\n";
    }

    /** Text in a cell of a table. */
    public static String cell(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|");
    }
}
