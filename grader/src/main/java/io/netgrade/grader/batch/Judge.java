package io.netgrade.grader.batch;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.lanes.Job;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Json;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Makes a job of a jar, and a judgement of how the job ended. */
final class Judge {

    private final Plan plan;
    private final String planDigest;
    private final Cell cell;
    private final Duration limit;

    /** @param limit how long a jar may keep its workers */
    Judge(Plan plan, Cell cell, Duration limit) {
        this.plan = plan;
        this.planDigest = Json.digest(plan);
        this.cell = cell;
        this.limit = limit;
    }

    /**
     * The job.
     *
     * @param begun called when the first worker takes it
     * @param listener hears each message of the workers as it comes
     * @return fails with an {@link IOException} if the jar cannot be read
     */
    CompletableFuture<Job> job(Work work, Runnable begun, Consumer<Message> listener) {
        try {
            Order order = Order.of(plan, Files.size(work.jar()));
            return CompletableFuture.completedFuture(new Job(order, work.jar(), Optional.of(limit), begun, listener));
        } catch (IOException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
    }

    /** @param number which time it is that the jar is graded */
    Judgement judgement(Work work, int number, Job.Result result) {
        GradingRun.Report report = result.report();
        return new Judgement(
                work.key(),
                number,
                work.submission(),
                planDigest,
                cell.isolation().label(),
                cell.javaRelease(),
                result.overdue() ? Ending.OUT_OF_TIME : report.fault().isPresent() ? Ending.BROKEN : Ending.COMPLETE,
                report.fault(),
                report.verdicts(),
                report.millis(),
                report.remarks());
    }
}
