package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.RoomStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.RequirementKey;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is left of a script that shows a leave told twice is what somebody would have written by hand. */
final class ShrunkScriptTest {

    private static final RequirementKey SCRIPTS = new RequirementKey("chat-room", "ROOM-21");
    private static final int FEW = 5;
    private static final long SEED = 5;

    @Test
    void aLeaveToldTwiceTakesFiveCommandsAtMost() throws IOException {
        Exchange smallest = Grading.lossOf("room-leaves-twice", SCRIPTS, SEED).smallest();
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
