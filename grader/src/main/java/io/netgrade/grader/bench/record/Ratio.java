package io.netgrade.grader.bench;

import java.util.OptionalDouble;

/** The one place where a ratio is computed. */
final class Ratio {

    private Ratio() {}

    /** One over the other; empty if one of them is not known, or if it would be a division by nothing. */
    static OptionalDouble of(OptionalDouble numerator, OptionalDouble denominator) {
        if (numerator.isEmpty() || denominator.isEmpty() || denominator.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(numerator.getAsDouble() / denominator.getAsDouble());
    }

    static OptionalDouble of(double numerator, double denominator) {
        return of(OptionalDouble.of(numerator), OptionalDouble.of(denominator));
    }
}
