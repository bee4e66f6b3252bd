package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left is said so that a person can plan by it. */
final class PaceTest {

    @ParameterizedTest
    @CsvSource({
        "10, 1, 2, about 10 s left",
        "10, 2, 2, about 0 s left",
        "60, 1, 2, about 1 min left",
        "59, 1, 61, about 59 min left",
        "90, 1, 101, about 2 h 30 min left"
    })
    void isInProportionToWhatIsDone(long seconds, long done, long all, String words) {
        assertEquals(words, Pace.left(Duration.ofSeconds(seconds), done, all));
    }
}
