package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same seed meets every submission with the same cases, whatever else is in the plan. */
final class DeterminismTest {

    private static final RequirementKey GENERATED = new RequirementKey("tcp-echo-threaded", "TCP-ECHO-01");

    @Test
    void theSameSeedGivesTheSameCasesAndAnotherSeedOthers() throws IOException {
        Map<RequirementKey, Verdict> once = verdicts(Grading.everything(7));
        Map<RequirementKey, Verdict> again = verdicts(Grading.everything(7));
        Map<RequirementKey, Verdict> other = verdicts(Grading.everything(8));
        assertEquals(once, again);
        assertNotEquals(once.get(GENERATED), other.get(GENERATED));
    }

    @Test
    void theCasesOfARequirementDoNotDependOnTheOthersInThePlan() throws IOException {
        Plan alone = Plan.of(Exercises.catalogue(), spec -> spec.key().equals(GENERATED), 7);
        assertEquals(
                verdicts(Grading.everything(7)).get(GENERATED), verdicts(alone).get(GENERATED));
    }

    private static Map<RequirementKey, Verdict> verdicts(Plan plan) throws IOException {
        return Grading.grade(Grading.reference(), plan).verdicts();
    }
}
