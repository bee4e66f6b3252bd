package io.netgrade.suite.stage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;

/**
 * How long the harness is patient. All are deadlines on progress, never on totals.
 *
 * @param answerMillis for the next byte of an answer
 * @param readyMillis for the ready line after a start
 * @param exitMillis for a program's end
 */
public record Deadlines(long answerMillis, long readyMillis, long exitMillis) {

    /** What the handbook promises students. */
    public static final Deadlines ORDINARY = new Deadlines(2_000, 2_500, 2_500);

    /** How many times as patient as ordinary a second look is. */
    private static final int SECOND_LOOK = 4;

    /** These deadlines, {@code numerator / denominator} times as long. */
    public Deadlines times(int numerator, int denominator) {
        return new Deadlines(
                answerMillis * numerator / denominator,
                readyMillis * numerator / denominator,
                exitMillis * numerator / denominator);
    }

    /** The same for waits in which nothing is to come: whoever debugs is given time to answer, and not to keep silent. */
    Deadlines brisk() {
        Deadlines atMost = ORDINARY.times(SECOND_LOOK, 1);
        return answerMillis > atMost.answerMillis ? atMost : this;
    }

    /** A span that the handbook names, as much longer or shorter as these deadlines are than the ordinary ones. */
    long scaled(long millis) {
        return millis * answerMillis / ORDINARY.answerMillis;
    }

    /** For the next byte of an answer. */
    @JsonIgnore
    Duration answer() {
        return Duration.ofMillis(answerMillis);
    }

    /** For the ready line after a start. */
    @JsonIgnore
    Duration ready() {
        return Duration.ofMillis(readyMillis);
    }

    /** For a program's end. */
    @JsonIgnore
    Duration exit() {
        return Duration.ofMillis(exitMillis);
    }
}
