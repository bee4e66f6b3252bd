package io.netgrade.grader.report;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.GradingRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How long grading will take: for each requirement as long as it took with the reference when {@code expected.properties} was
 * made, or as long as it took here the last time, whichever is more; shared by as many processors as can be of use.
 */
public final class ExpectedTime {

    private static final Properties REFERENCE = reference();

    /** A requirement that the table does not know yet. */
    private static final String UNKNOWN = "500";

    private static final long START_AND_REPORT = 3_000;
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;

    private ExpectedTime() {}

    private static Properties reference() {
        Properties millis = new Properties();
        try (InputStream in = ExpectedTime.class.getResourceAsStream("expected.properties")) {
            millis.load(Objects.requireNonNull(in));
            return millis;
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /**
     * The time in words, such as "40 seconds".
     *
     * @param folder where the last results may lie
     */
    public static String of(Plan plan, Path folder) {
        Map<RequirementKey, Long> before = before(folder.resolve(ResultFiles.EVIDENCE));
        long inARow = plan.requirements().stream()
                .mapToLong(key -> Math.max(expected(key), before.getOrDefault(key, 0L)))
                .sum();
        long millis = START_AND_REPORT + inARow / sideBySide(plan);
        return millis < 2 * MINUTE
                ? Words.counted("seconds", rounded(millis, 5 * SECOND) / SECOND)
                : Words.counted("minutes", rounded(millis, MINUTE) / MINUTE);
    }

    /** Workers beyond the number of processors fill the time in which others wait, which is in what each requirement takes. */
    private static int sideBySide(Plan plan) {
        return Math.min(GradingRun.usefulWorkers(plan), Runtime.getRuntime().availableProcessors());
    }

    static boolean knows(RequirementKey key) {
        return REFERENCE.containsKey(name(key));
    }

    private static String name(RequirementKey key) {
        return key.toString().replace(' ', '.');
    }

    private static long expected(RequirementKey key) {
        return Long.parseLong(REFERENCE.getProperty(name(key), UNKNOWN));
    }

    private static long rounded(long millis, long step) {
        return (millis + step - 1) / step * step;
    }

    /** Nothing if nothing of this version lies there: then the table has to do. */
    private static Map<RequirementKey, Long> before(Path evidence) {
        try {
            return Files.exists(evidence) ? ResultFiles.read(evidence).millis() : Map.of();
        } catch (IOException ofAnotherVersion) {
            return Map.of();
        }
    }
}
