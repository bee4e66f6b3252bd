package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is left of a script that shows a leave told twice is what somebody would have written by hand. */
final class ShrunkScriptTest {

    private static final RequirementKey SCRIPTS = new RequirementKey("chat-room", "ROOM-21");
    private static final int FEW = 5;
    private static final long SEED = 5;

    @Test
    void aLeaveToldTwiceTakesFiveCommandsAtMost() throws IOException {
        Plan plan = Plan.of(Exercises.catalogue(), spec -> spec.key().equals(SCRIPTS), SEED);
        Verdict verdict = Grading.grade(Grading.jar("faulty", "room-leaves-twice"), plan)
                .verdicts()
                .get(SCRIPTS);
        Exchange smallest =
                assertInstanceOf(Verdict.Failed.class, verdict).evidence().smallest();
        int commands =
                smallest.steps().stream().mapToInt(ShrunkScriptTest::commands).sum();
        assertTrue(commands <= FEW, () -> commands + " commands: " + smallest.steps());
    }

    private static int commands(Step step) {
        if (step instanceof RoomStep.Send send) {
            return send.commands().size();
        }
        return step instanceof ConnectionStep.Close
                        || step instanceof ConnectionStep.HalfClose
                        || step instanceof ConnectionStep.Reset
                ? 1
                : 0;
    }
}
