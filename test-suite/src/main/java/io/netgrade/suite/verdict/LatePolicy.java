package io.netgrade.suite.verdict;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** What becomes of the points of a submission that came late. */
public sealed interface LatePolicy {

    /**
     * What is left of {@code points}.
     *
     * @param daysLate how many days late, each counted once it has begun; 1 or more
     */
    Points apply(Points points, long daysLate);

    /** Lateness costs nothing. */
    record None() implements LatePolicy {
        @Override
        public Points apply(Points points, long daysLate) {
            return points;
        }
    }

    /** A late submission earns nothing. */
    record CutOff() implements LatePolicy {
        @Override
        public Points apply(Points points, long daysLate) {
            return Points.ZERO;
        }
    }

    /**
     * Each day costs the same share of the points earned, never more than all of them.
     *
     * @param percent what a day costs; above 0, at most 100
     * @param days after so many days a submission earns nothing; empty if only the percentage decides
     */
    record PercentPerDay(BigDecimal percent, OptionalInt days) implements LatePolicy {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public PercentPerDay {
            percent = Points.plain(percent);
        }

        @Override
        public Points apply(Points points, long daysLate) {
            if (days.isPresent() && daysLate > days.getAsInt()) {
                return Points.ZERO;
            }
            BigDecimal left =
                    ALL.subtract(percent.multiply(BigDecimal.valueOf(daysLate))).max(BigDecimal.ZERO);
            // A shift of the point, never a division, so that nothing is rounded.
            return points.times(left.movePointLeft(2));
        }
    }
}
