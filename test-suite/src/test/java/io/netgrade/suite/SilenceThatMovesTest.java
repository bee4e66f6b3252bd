package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What was seen of a silence ends where it was seen. Played again, all of it may go well, because another client is the one that
 * waits now: then only a whole try tells.
 */
final class SilenceThatMovesTest {

    private static final RequirementKey OWN_ANSWERS = new RequirementKey("tcp-repl-threaded", "NET-11");
    private static final long SEED = 3;

    @Test
    void aServerThatServesNowThisClientAndNowThatIsNotAcquitted() throws IOException {
        Plan plan = Plan.of(
                Exercises.catalogue(),
                spec -> spec.key().equals(OWN_ANSWERS)
                        || (spec.program().equals("tcp-repl-threaded-server") && spec.basis() == Basis.IS_CORE),
                SEED);
        Verdict verdict = Grading.grade(Grading.jar("racy", "serves-one-of-two"), plan)
                .verdicts()
                .get(OWN_ANSWERS);
        assertInstanceOf(Verdict.Failed.class, verdict, () -> "it is " + verdict);
    }
}
