package io.netgrade.grader.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet would make of a cell, and how to keep it from that. */
public final class Cell {

    /** What spreadsheets need so that they leave digits alone: {@code ="0042"}. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    /** What exporters put before a cell that a spreadsheet would take for a formula. */
    private static final Pattern GUARD = Pattern.compile("'(?=[=+@\\-\t\r])");

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** The text with an apostrophe before it if a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text without what keeps spreadsheets from reckoning with it. */
    public static String plain(String cell) {
        Matcher text = TEXT_FORMULA.matcher(cell);
        String plain = text.matches() ? text.group(1).replace("\"\"", "\"").strip() : cell;
        return GUARD.matcher(plain).lookingAt() ? plain.substring(1) : plain;
    }

    /** Whether a spreadsheet reckons here, so that the text is not the value. */
    public static boolean isFormula(String cell) {
        return cell.startsWith("=") && !TEXT_FORMULA.matcher(cell).matches();
    }
}
