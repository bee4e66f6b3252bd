package io.netgrade.suite.worker;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.Inspection;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.subject.Runnability;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.wire.StallMeter;
import java.nio.file.Path;
import java.util.Optional;

/** A submission that a worker has received, and what the worker does with it. */
final class ReceivedSubmission {

    private final Order order;
    private final Path jar;
    private final Place place;
    private final Messages messages;
    private final JavaRuntime runtime;
    private final Optional<String> problem;

    /**
     * Where programs run.
     *
     * @param folder the worker's own
     * @param confinement what confines each program
     * @param clock leaves out the time in which the worker itself stood still
     */
    record Place(Path folder, Confinement confinement, StallMeter clock) {}

    ReceivedSubmission(Order order, Path jar, Place place, Messages messages) {
        this.order = order;
        this.jar = jar;
        this.place = place;
        this.messages = messages;
        this.runtime =
                JavaRuntime.current().withHeap(order.plan().memoryMebibytes()).with(order.debugging());
        this.problem = Runnability.problem(jar, runtime.release());
    }

    /** Says what stands out about the jar, and plays the stored exchange if there is one. */
    void begin() {
        messages.beginPart();
        Inspection.remarks(jar).forEach(messages::remarked);
        order.replay().ifPresent(this::replay);
    }

    /** Grades one part, on processes of its own. */
    void grade(PartOrder asked) {
        messages.beginPart();
        Examination.PartOutcome outcome;
        try (Subject subject = subject()) {
            outcome = new Examination(Exercises.catalogue(), order.plan(), subject, order.shrinking(), problem)
                    .run(asked.part(), asked.core(), messages);
        }
        messages.send(new Message.PartEnded(outcome));
    }

    private void replay(Order.Stored stored) {
        RequirementKey requirement = stored.requirement();
        try (Subject subject = subject()) {
            messages.started(requirement);
            messages.judged(
                    requirement,
                    Examination.replay(subject, stored.evidence(), order.plan())
                            .<Verdict>map(failed -> failed)
                            .orElseGet(() -> new Verdict.Passed(1, "replay")));
        }
    }

    private Subject subject() {
        ProgramLauncher launcher =
                new ProgramLauncher(place.confinement(), place.folder(), runtime, jar, messages::remarked);
        return new Subject(launcher, place.clock(), order.debugging().server());
    }
}
