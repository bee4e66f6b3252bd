package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns marks into the numbers of a platform, which knows two decimals and has full marks of its own. */
final class Conversion {

    private static final int DECIMALS = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    private final Optional<BigDecimal> full;
    private final boolean scale;
    private final List<Mark> rounded = new ArrayList<>();
    private final List<Mark> other = new ArrayList<>();

    /**
     * @param full the platform's full marks; empty if it has none
     * @param scale whether points are turned into shares of those
     */
    Conversion(Optional<BigDecimal> full, boolean scale) {
        this.full = full.filter(number -> number.signum() > 0);
        this.scale = scale;
    }

    /** A number of the platform's file, which may have a comma before its decimals; empty if it is none. */
    static Optional<BigDecimal> number(String cell) {
        return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell.replace(',', '.'))) : Optional.empty();
    }

    BigDecimal of(Mark mark) {
        BigDecimal points = mark.points().least().value();
        BigDecimal worth = mark.worth().value();
        BigDecimal exact = points;
        if (full.isPresent() && full.get().compareTo(worth) != 0) {
            if (scale && worth.signum() > 0) {
                exact = points.multiply(full.get()).divide(worth, MathContext.DECIMAL128);
            } else {
                other.add(mark);
            }
        }
        BigDecimal number = exact.setScale(DECIMALS, RoundingMode.HALF_UP).max(BigDecimal.ZERO.setScale(DECIMALS));
        if (number.compareTo(exact) != 0) {
            rounded.add(mark);
        }
        return number;
    }

    /** What a person must know of the numbers. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!rounded.isEmpty()) {
            notes.add("rounded to two decimals: " + Order.named(rounded));
        }
        if (!other.isEmpty()) {
            notes.add("full marks are " + full.orElseThrow().toPlainString() + " there and "
                    + other.get(0).worth()
                    + " here (" + Order.named(other) + "); points are written as they are, and --scale turns them into"
                    + " theirs");
        }
        return notes;
    }
}
