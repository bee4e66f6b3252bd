package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.SequenceDiagram;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Evidence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of many rounds of an exchange the one is named that failed, and drawn. */
final class FailedRoundTest {

    private static final RequirementKey STALLS = new RequirementKey("chat-room", "ROOM-10");
    private static final long SEED = 1;

    @Test
    void theRoundThatFailedIsNamed() throws IOException {
        Evidence evidence = Grading.lossOf("room-writes-under-its-lock", STALLS, SEED);
        List<Exchange.Event> events = evidence.smallest().events();
        String seen = events.get(events.size() - 1).seen();
        assertTrue(seen.matches("round [1-9][0-9]* of 250: C2 is to be told sooner or later: ann: .*"), seen);
        List<String> diagram = SequenceDiagram.lines(evidence.smallest(), evidence.finding());
        assertTrue(diagram.get(diagram.size() - 1).contains("... ann: \"xxx"), diagram::toString);
    }
}
