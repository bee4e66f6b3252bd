package io.netgrade.suite.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lateness is counted in days as the clock on the wall shows them, and costs what the policy says. */
final class DueTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-12-01T23:59+01:00[Europe/Berlin]");
    private static final Points EARNED = Points.of(45);

    private static Due due(LatePolicy policy) {
        return new Due(AT, Duration.ofMinutes(15), policy);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-01T00:00:00,     0
            2026-12-01T23:59:00,     0
            2026-12-01T23:59:00.001, 0
            2026-12-02T00:14:00,     0
            2026-12-02T00:14:00.001, 1
            2026-12-02T23:59:00,     1
            2026-12-02T23:59:00.001, 2
            2026-12-03T23:59:00,     2
            2026-12-11T12:00:00,     10
            """)
    void aDayCountsOnceItHasBegunAndTheGraceIsForgiven(String local, long days) {
        ZonedDateTime submitted = ZonedDateTime.parse(local + "+01:00");
        assertEquals(days, due(new LatePolicy.None()).daysLate(submitted.toInstant()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # clocks are put back in that night, and it has 25 hours
            2026-10-24T12:00+02:00[Europe/Berlin], 2026-10-25T12:00+01:00[Europe/Berlin], 1
            2026-10-24T12:00+02:00[Europe/Berlin], 2026-10-25T12:01+01:00[Europe/Berlin], 2
            # clocks are put forward, and it has 23
            2026-03-28T12:00+01:00[Europe/Berlin], 2026-03-29T12:00+02:00[Europe/Berlin], 1
            2026-03-28T12:00+01:00[Europe/Berlin], 2026-03-29T12:01+02:00[Europe/Berlin], 2
            """)
    void aDayEndsWhenTheClockShowsTheSameTimeAgain(ZonedDateTime at, ZonedDateTime submitted, long days) {
        assertEquals(days, new Due(at, Duration.ZERO, new LatePolicy.None()).daysLate(submitted.toInstant()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            0, 45
            1, 39.375
            2, 33.75
            3, 28.125
            4, 0
            9, 0
            """)
    void eachDayCostsItsShareExactlyAndTooManyCostAll(int days, String left) {
        LatePolicy policy = new LatePolicy.PercentPerDay(new BigDecimal("12.5"), OptionalInt.of(3));
        assertEquals(
                Points.of(left), due(policy).apply(EARNED, AT.plusDays(days).toInstant()));
    }

    @Test
    void pointsNeverFallBelowNothing() {
        LatePolicy policy = new LatePolicy.PercentPerDay(new BigDecimal("40"), OptionalInt.empty());
        assertEquals(Points.of(9), due(policy).apply(EARNED, AT.plusDays(2).toInstant()));
        assertEquals(Points.ZERO, due(policy).apply(EARNED, AT.plusDays(3).toInstant()));
    }

    @Test
    void aCutOffTakesAllAndNoPolicyTakesNothing() {
        assertEquals(
                Points.ZERO,
                due(new LatePolicy.CutOff()).apply(EARNED, AT.plusDays(1).toInstant()));
        assertEquals(
                EARNED,
                due(new LatePolicy.CutOff()).apply(EARNED, AT.plusMinutes(15).toInstant()));
        assertEquals(
                EARNED,
                due(new LatePolicy.None()).apply(EARNED, AT.plusDays(100).toInstant()));
    }
}
