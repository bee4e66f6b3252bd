package io.netgrade.grader.bench.record;

import java.util.OptionalDouble;

/** The one place where a ratio is computed. */
public final class Ratio {

    private Ratio() {}

    /** One over the other; empty if one of them is not known, or if it would be a division by nothing. */
    public static OptionalDouble of(OptionalDouble numerator, OptionalDouble denominator) {
        if (numerator.isEmpty() || denominator.isEmpty() || denominator.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(numerator.getAsDouble() / denominator.getAsDouble());
    }

    /** One over the other; empty if it would be a division by nothing. */
    public static OptionalDouble of(double numerator, double denominator) {
        return of(OptionalDouble.of(numerator), OptionalDouble.of(denominator));
    }
}
