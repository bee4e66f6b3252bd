package io.netgrade.suite.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said to a student, all of it in one bundle: {@code words.properties}. A course translates it there.
 *
 * <p>A text is found by a name, or by whose it is: that of a class is called {@code StreamFinding.Silence}, that of a constant
 * {@code Cause.CRASHED}, and where one thing is said in several ways, each has a suffix. Each of these methods throws a
 * {@link java.util.MissingResourceException} if there is no such text.
 */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.netgrade.suite.words.words");

    /** So many of a list are named. */
    private static final int NAMED = 6;

    private Words() {}

    /** The text of that name, with {@code values} filled in. Without any it is used as it is. */
    public static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    /** The text of that record's class, with {@code values} filled in. */
    public static String of(Record owner, Object... values) {
        return of(key(owner.getClass()), values);
    }

    /** The text of that constant. */
    public static String of(Enum<?> constant) {
        return of(key(constant.getDeclaringClass()) + "." + constant.name());
    }

    /**
     * One of several texts of that object's class.
     *
     * @param variant the suffix of its name, without the dot; empty for the text without one
     */
    public static String variant(Object owner, String variant, Object... values) {
        String key = key(owner.getClass());
        return of(variant.isEmpty() ? key : key + "." + variant, values);
    }

    /** A count and what is counted: {@code counted("requirement", 1)} is "1 requirement". */
    public static String counted(String what, long count) {
        return of(what + "." + number(count), count);
    }

    /** The text of that record's class that is for so many of something; {@code values} are all that is filled in. */
    public static String counted(Record owner, long count, Object... values) {
        return variant(owner, number(count), values);
    }

    private static String number(long count) {
        return count == 1 ? "one" : "many";
    }

    /** "1 or 2": all of {@code choices}; empty if there are none. */
    public static String either(Collection<?> choices) {
        return choices.stream()
                .map(String::valueOf)
                .reduce((some, next) -> of("either", some, next))
                .orElse("");
    }

    /** The first few of these, and how many more there are. */
    public static String some(List<String> all) {
        return some(all, NAMED);
    }

    /** The first {@code most} of these, and how many more there are. */
    public static String some(List<String> all, int most) {
        String first = String.join("; ", all.subList(0, Math.min(all.size(), most)));
        return all.size() > most ? of("some.more", first, all.size() - most) : first;
    }

    /** What the texts of a class begin with: its name, behind the names of those that it is nested in. */
    static String key(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : key(around) + "." + type.getSimpleName();
    }

    /** All texts, for templates. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}
