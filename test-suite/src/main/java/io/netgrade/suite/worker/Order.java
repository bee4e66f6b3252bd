package io.netgrade.suite.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.verdict.Evidence;
import java.util.Optional;

/**
 * What a worker is asked to do. It goes first on its standard input, as one line of JSON; the submission's bytes follow.
 *
 * @param plan what is judged
 * @param jarBytes how many bytes of submission follow
 * @param replay a stored exchange to be played instead of judging the plan, and whose it is
 * @param debugging how the submission's author looks into it meanwhile
 */
public record Order(
        Plan plan,
        long jarBytes,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Stored> replay,
        Debugging debugging) {

    /** An order to judge by {@code plan}, with nobody looking on. */
    public static Order of(Plan plan, long jarBytes) {
        return new Order(plan, jarBytes, Optional.empty(), Debugging.NONE);
    }

    /** A stored exchange. */
    public record Stored(RequirementKey requirement, Evidence evidence) {}
}
