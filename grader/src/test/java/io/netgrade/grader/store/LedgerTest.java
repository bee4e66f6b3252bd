package io.netgrade.grader.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.exercise.RequirementKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which judgement counts, and from when on. */
final class LedgerTest {

    private static final RequirementKey NET_01 = new RequirementKey("tcp-echo", "NET-01");

    private static Entry judged(String key, int number) {
        return new Entry.Judged("", key, number, "", Ending.COMPLETE);
    }

    private static Entry regrade(String key, int number) {
        return new Entry.RegradeBegun("", Map.of(key, number));
    }

    private static Entry decided(boolean accepted) {
        return new Entry.RegradeDecided("", accepted);
    }

    private static Ledger after(Entry... entries) {
        return Ledger.of(List.of(entries));
    }

    @Test
    void theLastWorkerThatTookOverFromABrokenOneCounts() {
        assertEquals(OptionalInt.of(2), after(judged("a", 1), judged("a", 2)).counting("a"));
        assertEquals(OptionalInt.empty(), after(judged("a", 1)).counting("b"));
        assertEquals(3, after(judged("a", 1), judged("a", 2)).next("a"));
    }

    @Test
    void whatAWorkerLeftThatBrokeOffIsTriedAnewByTheSameCommand() {
        Entry broken = new Entry.Judged("", "a", 1, "", Ending.BROKEN);
        assertFalse(after(broken).settled("a"));
        assertEquals(OptionalInt.of(1), after(broken).counting("a"));
        assertTrue(after(broken, judged("a", 2)).settled("a"));
        assertFalse(after(judged("b", 1)).settled("a"));
    }

    @Test
    void aRegradeCountsOnlyWhenItIsAccepted() {
        Ledger waiting = after(judged("a", 1), judged("b", 1), regrade("a", 2), judged("a", 2), judged("b", 2));
        assertEquals(OptionalInt.of(1), waiting.counting("a"));
        assertEquals(OptionalInt.of(2), waiting.counting("b"));
        assertEquals(Optional.of(Map.of("a", 2)), waiting.undecided());
        assertEquals(OptionalInt.of(2), waiting.accepted().counting("a"));
        assertEquals(
                OptionalInt.of(2),
                after(judged("a", 1), regrade("a", 2), judged("a", 2), decided(true))
                        .counting("a"));
        Ledger dropped = after(judged("a", 1), regrade("a", 2), judged("a", 2), decided(false));
        assertEquals(OptionalInt.of(1), dropped.counting("a"));
        assertTrue(dropped.undecided().isEmpty());
        assertEquals(3, dropped.next("a"));
    }

    @Test
    void whatARegradeHasNotReachedIsSeen() {
        Ledger begun = after(judged("a", 1), regrade("a", 2));
        assertFalse(begun.reached("a"));
        assertEquals(OptionalInt.of(1), begun.accepted().counting("a"));
    }

    @Test
    void whatIsWithdrawnCanBeRestored() {
        Entry withdrawn = new Entry.Withdrawn("", List.of(NET_01), "unclear", "ta");
        assertEquals(Map.of(NET_01, "unclear"), after(withdrawn).withdrawn());
        assertEquals(
                Map.of(),
                after(withdrawn, new Entry.Restored("", List.of(NET_01), "clear", "ta"))
                        .withdrawn());
    }

    @Test
    void aFaultOfOursReplacesNoGradeAndWhatIsLostDoesNotFallBackToWhatItReplaced() {
        Entry broken = new Entry.Judged("", "a", 2, "", Ending.BROKEN);
        assertEquals(
                OptionalInt.of(1),
                after(judged("a", 1), regrade("a", 2), broken, decided(true)).counting("a"));
        Ledger lost = Ledger.of(
                List.of(judged("a", 1), regrade("a", 2), judged("a", 2), decided(true)),
                judged -> judged.number() == 1);
        assertFalse(lost.settled("a"));
        assertEquals(3, lost.next("a"));
    }
}
