package io.netgrade.suite.verdict;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * Points, exact: a rubric may hold fractions, and thousands of them must add up as a person would add them.
 *
 * @param value never with trailing zeros, so that equal points are equal objects and print alike
 */
public record Points(@JsonValue BigDecimal value) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = of(0);

    public Points {
        value = plain(value);
    }

    /** Whole points. */
    public static Points of(long whole) {
        return new Points(BigDecimal.valueOf(whole));
    }

    /**
     * Points as a person writes them, such as {@code 1.5}.
     *
     * @throws NumberFormatException if it is no number
     */
    @JsonCreator
    public static Points of(String text) {
        return new Points(new BigDecimal(text));
    }

    /** The same number, without trailing zeros and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    /** What is left without {@code other}; negative if that is more. */
    public Points minus(Points other) {
        return new Points(value.subtract(other.value));
    }

    /** So many times these points. */
    public Points times(BigDecimal factor) {
        return new Points(value.multiply(factor));
    }

    /** Whether there is anything. */
    public boolean any() {
        return value.signum() != 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** As a person writes them: {@code 44}, {@code 0.5}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
