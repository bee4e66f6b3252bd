package io.netgrade.suite.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A requirement of one exercise. A family's requirement (such as {@code NET-04}) exists once per exercise that it concerns.
 *
 * @param exercise the exercise's name
 * @param id the requirement's id
 */
public record RequirementKey(String exercise, String id) implements Comparable<RequirementKey> {

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not an exercise, one space, an id
     */
    @JsonCreator
    public static RequirementKey parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1 || space != text.lastIndexOf(' ') || space == text.length() - 1) {
            throw new IllegalArgumentException("'" + text + "' is not EXERCISE ID, such as 'tcp-echo-threaded NET-04'");
        }
        return new RequirementKey(text.substring(0, space), text.substring(space + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return exercise + " " + id;
    }

    @Override
    public int compareTo(RequirementKey other) {
        return toString().compareTo(other.toString());
    }
}
