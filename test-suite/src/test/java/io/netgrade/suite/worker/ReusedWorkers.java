package io.netgrade.suite.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Workers that grade one submission after the other. They are for the programs of these tests alone, which do not attack: a
 * worker's start costs as much as grading a small program.
 */
public final class ReusedWorkers {

    /** Enough to make starts cheap, few enough that nothing can pile up in a worker. */
    private static final int SUBMISSIONS_EACH = 25;

    private final List<String> command;
    private final Deque<Reused> idle = new ConcurrentLinkedDeque<>();

    private record Reused(WorkerProcess process, WorkerSession session, int before) {}

    /** @param command starts a worker that confines nothing */
    public ReusedWorkers(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * Grades a jar by a worker that has perhaps graded others.
     *
     * @throws IOException if a worker cannot be started, or the jar cannot be read
     */
    public GradingRun.Report grade(Order order, Path jar) throws IOException {
        Reused worker = idle.poll();
        if (worker == null) {
            WorkerProcess process = WorkerProcess.start(command);
            worker = new Reused(process, new WorkerSession(process), 0);
        }
        GradingRun run = new GradingRun(order, jar, message -> {});
        run.letWork(worker.session());
        worker.session().fault().ifPresent(run::failed);
        if (worker.session().fault().isEmpty() && worker.before() < SUBMISSIONS_EACH) {
            idle.push(new Reused(worker.process(), worker.session(), worker.before() + 1));
        } else {
            worker.process().close();
        }
        return run.report();
    }
}
