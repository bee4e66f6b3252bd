package io.netgrade.grader.report;

import java.time.Duration;

/** How long it will still take, if it goes on as it went so far. */
public final class Pace {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private Pace() {}

    /**
     * What is left, in words.
     *
     * @param elapsed how long {@code done} took
     * @param done how much is done, 1 or more
     * @param all how much there is, at least {@code done}
     */
    public static String left(Duration elapsed, long done, long all) {
        long seconds = elapsed.toMillis() * (all - done) / done / 1_000;
        if (seconds < MINUTE) {
            return "about " + seconds + " s left";
        }
        if (seconds < HOUR) {
            return "about " + seconds / MINUTE + " min left";
        }
        return "about " + seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min left";
    }
}
