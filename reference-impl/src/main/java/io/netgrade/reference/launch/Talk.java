package io.netgrade.reference.launch;

import java.util.regex.Pattern;

/** What people say to each other: how it is trimmed, and the word that ends a session. */
public final class Talk {

    /** The word that ends a session, as programs send it themselves. */
    public static final String EXIT = "exit";

    // In ASCII only: equalsIgnoreCase would take the Turkish dotless i for an i, toLowerCase would depend on the
    // locale.
    private static final Pattern EXIT_WORD = Pattern.compile("[eE][xX][iI][tT]");

    private Talk() {}

    /** Whether a whole chunk or line, trimmed, is {@code exit} in any mixture of cases. */
    public static boolean isExit(String text) {
        return EXIT_WORD.matcher(trim(text)).matches();
    }

    /** The text without the spaces, tabs, carriage returns and line feeds at both its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
