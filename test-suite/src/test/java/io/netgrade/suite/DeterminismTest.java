package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same seed meets every submission with the same cases, whatever else is in the plan. */
final class DeterminismTest {

    private static final RequirementKey GENERATED = new RequirementKey("tcp-echo-threaded", "TCP-ECHO-01");

    @Test
    void theSameSeedGivesTheSameCasesAndAnotherSeedOthers() throws IOException {
        Map<RequirementKey, Verdict> once = verdicts(some(7));
        Map<RequirementKey, Verdict> again = verdicts(some(7));
        Map<RequirementKey, Verdict> other = verdicts(some(8));
        assertEquals(once, again);
        assertNotEquals(once.get(GENERATED), other.get(GENERATED));
    }

    @Test
    void theCasesOfARequirementDoNotDependOnTheOthersInThePlan() throws IOException {
        Plan alone = Plan.of(Exercises.catalogue(), spec -> spec.key().equals(GENERATED), 7);
        assertEquals(verdicts(some(7)).get(GENERATED), verdicts(alone).get(GENERATED));
    }

    /** Enough to have lists, bytes, texts and processes in it. */
    private static Plan some(long seed) {
        Set<String> some = Set.of(
                "tcp-echo-threaded TCP-ECHO-01",
                "tcp-echo-threaded NET-01",
                "tcp-repl TCP-REPL-01",
                "tcp-hello TCP-HELLO-04",
                "udp-echo UDP-ECHO-04");
        return Plan.of(Exercises.catalogue(), spec -> some.contains(spec.key().toString()), seed);
    }

    private static Map<RequirementKey, Verdict> verdicts(Plan plan) throws IOException {
        return Grading.grade(Grading.reference(), plan).verdicts();
    }
}
