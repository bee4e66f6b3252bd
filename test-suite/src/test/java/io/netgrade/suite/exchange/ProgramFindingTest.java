package io.netgrade.suite.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.netgrade.suite.exchange.ProgramFinding.Exited;
import io.netgrade.suite.exchange.ProgramFinding.Exited.When;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a program ended decides whether it was a start that failed, or what it did. */
final class ProgramFindingTest {

    @Test
    void aProgramThatWasReadyHadBegun() {
        List<When> never = Stream.of(When.values())
                .filter(when -> new Exited(3, when).neverBegan())
                .toList();
        assertEquals(List.of(When.NOT_READY, When.NOTHING_SENT), never);
    }

    @Test
    void anEndWithoutAnErrorHasOtherCausesThanAnError() {
        assertNotEquals(new Exited(0, When.LATER).usualCause(), new Exited(1, When.LATER).usualCause());
        assertNotEquals(new Exited(0, When.LATER).usualCause(), new Exited(0, When.OWING).usualCause());
    }
}
