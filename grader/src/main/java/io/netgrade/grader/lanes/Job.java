package io.netgrade.grader.lanes;

import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A submission to be graded.
 *
 * @param order what is asked of the workers
 * @param jar the submission
 * @param limit how long it may keep workers, from the moment when the first takes it; empty for as long as it takes
 * @param begun called once, when the first worker takes it
 * @param listener hears each message of the workers as it comes, from several threads, one at a time
 */
public record Job(Order order, Path jar, Optional<Duration> limit, Runnable begun, Consumer<Message> listener) {

    /** A job without a limit. */
    public static Job of(Order order, Path jar, Consumer<Message> listener) {
        return new Job(order, jar, Optional.empty(), () -> {}, listener);
    }

    /**
     * How a job ended.
     *
     * @param overdue whether it was stopped at its limit
     */
    public record Result(GradingRun.Report report, boolean overdue) {}
}
