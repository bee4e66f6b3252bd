package io.netgrade.tiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several slices of the deep tier. What is in which slice depends on names alone, so all slices together hold everything.
 *
 * @param number which slice, from 1
 * @param of how many there are
 */
record Slice(int number, int of) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    Slice {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "slice " + number + "/" + of + ": the first number must be from 1 to the second");
        }
    }

    /**
     * Reads {@code I/N}; empty for an empty text.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    static Optional<Slice> of(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("-Dnetgrade.slice takes I/N, such as 3/24, not '" + text + "'");
        }
        return Optional.of(new Slice(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
    }

    boolean holds(String name) {
        return Math.floorMod(name.hashCode(), of) == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
