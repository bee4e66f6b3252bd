package io.netgrade.grader.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to a student, all of it in one bundle: {@code words.properties}. A course translates it there. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.netgrade.grader.report.words");

    private Words() {}

    /**
     * The text of that name, with its {@code %s} filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** A count and what is counted: {@code counted("requirement", 1)} is "1 requirement". */
    public static String counted(String what, long count) {
        return of(what + (count == 1 ? ".one" : ".many"), count);
    }
}
