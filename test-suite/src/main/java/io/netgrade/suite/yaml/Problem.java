package io.netgrade.suite.yaml;

import java.util.Comparator;

/**
 * Something in a file that its author must mend.
 *
 * @param line where it stands, counted from 1
 * @param column where in that line, counted from 1
 * @param sentence what is wrong, what was expected, what to do
 */
public record Problem(int line, int column, String sentence) {

    static final Comparator<Problem> FROM_TOP_TO_BOTTOM =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** As compilers say it, so that editors can jump there: {@code sheet.yaml:3:7: ...}. */
    public String in(String file) {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
