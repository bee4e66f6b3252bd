package io.netgrade.grader.batch;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import io.netgrade.suite.worker.WorkerProcess;
import io.netgrade.suite.worker.WorkerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Has one jar judged by a worker, within the time that one may take. */
final class Judge {

    private final Plan plan;
    private final String planDigest;
    private final Cell cell;
    private final Duration limit;

    /** @param limit how long a jar may keep a worker */
    Judge(Plan plan, Cell cell, Duration limit) {
        this.plan = plan;
        this.planDigest = Json.digest(plan);
        this.cell = cell;
        this.limit = limit;
    }

    /**
     * Judges.
     *
     * @param number which time it is
     * @param listener hears each message of the worker as it comes
     * @throws IOException if the worker does not take its order, or the jar cannot be read
     */
    Judgement judge(Work work, int number, WorkerProcess worker, Consumer<Message> listener) throws IOException {
        try (TimedWorker timed = new TimedWorker(worker, limit)) {
            WorkerSession.Report report =
                    WorkerSession.run(timed, Order.of(plan, Files.size(work.jar())), work.jar(), listener);
            Optional<String> fault = timed.isOverdue()
                    ? Optional.of("it was not finished after " + limit.toMinutes() + " min")
                    : report.fault();
            return new Judgement(
                    work.key(),
                    number,
                    work.submission(),
                    planDigest,
                    cell.isolation().label(),
                    cell.javaRelease(),
                    timed.isOverdue() ? Ending.OUT_OF_TIME : fault.isPresent() ? Ending.BROKEN : Ending.COMPLETE,
                    fault,
                    report.verdicts(),
                    report.millis(),
                    report.remarks());
        }
    }
}
