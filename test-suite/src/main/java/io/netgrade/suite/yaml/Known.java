package io.netgrade.suite.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that may stand somewhere.
 *
 * @param what what they name, such as {@code level}
 * @param words all of them
 */
public record Known(String what, List<String> words) {

    /** More words than these are not listed when a wrong one is named. */
    private static final int LISTED = 40;

    /** The words of a collection, in its order. */
    public Known(String what, Collection<String> words) {
        this(what, List.copyOf(words));
    }

    /** Whether it is one of them. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** What to say of a word that is none of them: the nearest, or all. */
    public String none(String wrong) {
        return "no " + what + " '" + Node.quoted(wrong) + "'; "
                + nearest(wrong).map(near -> "did you mean '" + near + "'?").orElseGet(this::there);
    }

    private String there() {
        String listed = String.join(", ", words.subList(0, Math.min(LISTED, words.size())));
        return "there are: " + (words.size() > LISTED ? listed + " ..." : listed);
    }

    private Optional<String> nearest(String wrong) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        if (lower.length() > Node.LONGEST_QUOTE) {
            return Optional.empty();
        }
        // Two letters that changed places are two mistakes; a word of which nothing is right is no slip.
        int near = Math.min(Math.max(2, lower.length() / 3), lower.length() - 1);
        return words.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= near)
                .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    /** How many characters must be put in, taken out or replaced to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
