package io.netgrade.suite.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.verdict.Evidence;
import java.util.Optional;

/**
 * Hands a submission to a worker. It goes first on the worker's standard input, as one line of JSON; the submission's bytes
 * follow, then a {@link PartOrder} for each part of the plan that this worker grades.
 *
 * @param plan what is graded
 * @param jarBytes how many bytes of submission follow
 * @param replay a stored exchange to be played instead of grading the plan, and its requirement
 * @param shrinking whether a failure is shrunk to the smallest exchange that shows it; if not, the first one found is told
 * @param debugging how the submission's author looks into it meanwhile
 */
public record Order(
        Plan plan,
        long jarBytes,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Stored> replay,
        boolean shrinking,
        Debugging debugging)
        implements Request {

    /** An order to grade by {@code plan}, with nobody looking on. */
    public static Order of(Plan plan, long jarBytes) {
        return new Order(plan, jarBytes, Optional.empty(), true, Debugging.NONE);
    }

    /** The same order for somebody who wants to know verdicts only: shrinking a failure often costs more than finding it. */
    public Order withoutShrinking() {
        return new Order(plan, jarBytes, replay, false, debugging);
    }

    /** A stored exchange. */
    public record Stored(RequirementKey requirement, Evidence evidence) {}
}
