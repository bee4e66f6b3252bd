package io.netgrade.grader.bench.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number of a measurement, or the reason why there is none.
 *
 * @param name what it is, such as {@code wall time of 40 over 1}
 * @param unit what it counts
 * @param value the number, finite and not negative; empty if there is none
 * @param missing why there is no number; empty if there is one
 */
@JsonPropertyOrder({"name", "unit", "value", "missing"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Figure(String name, Unit unit, OptionalDouble value, Optional<String> missing) {

    private static final String FAILED = "failed: ";

    /** @throws IllegalArgumentException if there is both a number and a reason, or neither, or no finite number from 0 */
    public Figure {
        if (value.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("a figure is a number or a reason: " + name);
        }
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value.getAsDouble());
        }
    }

    /** A number. */
    public static Figure of(String name, Unit unit, double value) {
        return new Figure(name, unit, OptionalDouble.of(value), Optional.empty());
    }

    /** No number, since this machine does not offer it. */
    public static Figure missing(String name, Unit unit, String reason) {
        return new Figure(name, unit, OptionalDouble.empty(), Optional.of(reason));
    }

    /** A figure of a measurement whose other figures are there. */
    public static Figure failed(String name, Unit unit, String reason) {
        return missing(name, unit, FAILED + reason);
    }

    /** Whether it is missing because something went wrong, not because this machine does not offer it. */
    boolean hasFailed() {
        return missing.filter(reason -> reason.startsWith(FAILED)).isPresent();
    }

    /** The number if there is one, or else the reason. */
    public static Figure of(String name, Unit unit, OptionalDouble value, String reason) {
        return value.isPresent() ? of(name, unit, value.getAsDouble()) : missing(name, unit, reason);
    }

    /** The number with its unit, or the reason why there is none. */
    public String text() {
        return value.isPresent() ? unit.text(value.getAsDouble()) : missing.orElseThrow();
    }
}
