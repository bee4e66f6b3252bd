package io.netgrade.suite.worker;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * One submission while it is graded by one worker or by several side by side. Each worker takes one part of the plan after the
 * other; the report does not depend on how many there are.
 */
public final class GradingRun {

    private final Order order;
    private final Path jar;
    private final Parts parts;
    private final Findings findings;
    private final Set<WorkerProcess> working = ConcurrentHashMap.newKeySet();

    /**
     * How it went.
     *
     * @param verdicts what was graded, in the plan's order
     * @param millis how long each took, in milliseconds
     * @param remarks what was seen that no requirement asks about
     * @param fault what of ours went wrong; empty if the workers carried out their orders
     */
    public record Report(
            Map<RequirementKey, Verdict> verdicts,
            Map<RequirementKey, Long> millis,
            List<Remark> remarks,
            Optional<String> fault) {}

    /**
     * A run that has not begun.
     *
     * @param jar the submission
     * @param listener hears each message of the workers as it comes, from several threads, one at a time
     */
    public GradingRun(Order order, Path jar, Consumer<Message> listener) {
        this.order = order;
        this.jar = jar;
        // A stored exchange is played by whoever receives it; there is nothing to share.
        this.parts = order.replay().isPresent() ? Parts.NONE : Parts.of(Exercises.catalogue(), order.plan());
        this.findings = new Findings(order, parts, listener);
    }

    /**
     * Grades {@code jar} by one worker, from the beginning to the end.
     *
     * @param listener hears each message of the worker as it comes
     * @throws IOException if the worker does not take its order or the submission cannot be read
     */
    public static Report run(WorkerProcess worker, Order order, Path jar, Consumer<Message> listener)
            throws IOException {
        GradingRun run = new GradingRun(order, jar, listener);
        run.letWork(worker);
        return run.report();
    }

    /** How many workers can be of use at a time from now on; 0 once each part has been graded. */
    public int usefulWorkers() {
        // A debugger talks to one program.
        return order.debugging().equals(Debugging.NONE) ? parts.usefulWorkers() : Math.min(1, parts.usefulWorkers());
    }

    /**
     * Has {@code worker} grade one part after the other until none is left for it, and closes it. What it does not get to the
     * end of has no verdict, and the report says why.
     *
     * @throws IOException if the worker does not take its order or the submission cannot be read
     */
    public void letWork(WorkerProcess worker) throws IOException {
        AtExit interrupted = AtExit.run(worker::close);
        working.add(worker);
        try (interrupted;
                worker) {
            if (!parts.areStopped()) {
                WorkerSession session = new WorkerSession(worker);
                letWork(session);
                session.finish(findings.of(Parts.NO_PART));
                session.fault().ifPresent(findings::failed);
            }
        } finally {
            working.remove(worker);
        }
    }

    /** As {@link #letWork(WorkerProcess)}, but leaves the worker waiting for the next submission. */
    void letWork(WorkerSession session) throws IOException {
        session.handOver(order, jar);
        for (Optional<Parts.Taken> next = parts.take(session.fault()); next.isPresent(); ) {
            Parts.Taken taken = next.get();
            var outcome = session.grade(taken.order(), findings.of(taken.index()));
            parts.ended(taken.index(), outcome);
            findings.settle();
            next = parts.take(session.fault());
        }
    }

    /** Ends all workers by force. What has no verdict yet stays without. */
    public void stop() {
        parts.stop();
        List.copyOf(working).forEach(WorkerProcess::close);
    }

    /** What was found; to be asked for once all workers have returned. */
    public Report report() {
        return findings.report();
    }

    /** A fault that the workers cannot know of. */
    public void failed(String fault) {
        findings.failed(fault);
    }
}
