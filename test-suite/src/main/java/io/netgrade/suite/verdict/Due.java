package io.netgrade.suite.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When something is due, and what lateness costs.
 *
 * @param at the last moment that is in time, in the course's zone
 * @param grace how much later still counts as in time; not negative. A submission that comes after it is late by the days
 *     since {@code at}
 * @param late what lateness costs
 */
public record Due(ZonedDateTime at, Duration grace, LatePolicy late) {

    /**
     * What is left of {@code points}.
     *
     * @param submittedAt when the submission arrived
     */
    public Points apply(Points points, Instant submittedAt) {
        long days = daysLate(submittedAt);
        return days == 0 ? points : late.apply(points, days);
    }

    /**
     * How many days late, each counted once it has begun; 0 for what came in time. A day ends when the clock on the wall shows
     * the same time again, whether or not clocks were put forward or back in between.
     */
    public long daysLate(Instant submittedAt) {
        if (!submittedAt.isAfter(at.plus(grace).toInstant())) {
            return 0;
        }
        long whole = ChronoUnit.DAYS.between(at, submittedAt.atZone(at.getZone()));
        return at.plusDays(whole).toInstant().isBefore(submittedAt) ? whole + 1 : whole;
    }

    /** The same terms, due at another time. */
    public Due at(ZonedDateTime other) {
        return new Due(other, grace, late);
    }
}
