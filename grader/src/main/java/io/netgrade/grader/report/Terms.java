package io.netgrade.grader.report;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Rubric;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What verdicts are worth. It is applied to them whenever somebody looks; a change of it changes no verdict.
 *
 * @param assignment where plan and rubric come from; empty if they are the ordinary ones
 * @param withdrawn requirements that the course has taken back after it had graded, which count for nobody, and why
 */
public record Terms(Optional<Assignment> assignment, Map<RequirementKey, String> withdrawn) {

    public Terms {
        withdrawn = Collections.unmodifiableMap(new TreeMap<>(withdrawn));
    }

    /** Terms under which nothing is withdrawn. */
    public static Terms of(Optional<Assignment> assignment) {
        return new Terms(assignment, Map.of());
    }

    /** What each requirement is worth under them. */
    public Rubric rubric() {
        return assignment.map(Assignment::rubric).orElse(Rubric.ORDINARY).without(withdrawn.keySet());
    }
}
