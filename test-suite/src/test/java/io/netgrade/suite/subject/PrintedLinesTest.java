package io.netgrade.suite.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class PrintedLinesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final PrintedLines lines = new PrintedLines();

    @Test
    void aPromptMayStandBeforeTheText() {
        lines.add("> Server: hi");
        assertTrue(lines.await("Server: hi", Duration.ZERO));
    }

    @Test
    void aTextMustEndItsLine() {
        lines.add("Server: hi there");
        assertFalse(lines.await("Server: hi", Duration.ZERO));
    }

    @Test
    void eachSearchBeginsBehindWhatWasFoundBefore() {
        lines.add("one");
        lines.add("noise");
        lines.add("two");
        assertTrue(lines.await("one", Duration.ZERO));
        assertFalse(lines.await("one", Duration.ZERO));
        assertEquals(List.of("noise", "two"), lines.sinceFound());
        assertTrue(lines.await("two", Duration.ZERO));
    }

    @Test
    void whatIsPrintedLaterIsAwaited() {
        CompletableFuture<Boolean> found = CompletableFuture.supplyAsync(() -> lines.await("late", LONG));
        lines.add("late");
        assertTrue(found.join());
    }

    @Test
    void nobodyWaitsForAProgramThatHasEnded() {
        lines.add("last words");
        lines.end();
        assertFalse(lines.await("more", LONG));
    }

    @Test
    void aTextThatIsPrintedTwiceIsCountedTwice() {
        lines.add("Client: marker");
        lines.add("sent marker");
        assertEquals(2, lines.times("marker"));
    }

    @Test
    void ofAProgramThatPrintsWithoutEndTheNewerLinesAreKept() {
        String block = "x".repeat(1 << 20);
        for (int i = 0; i < 40; i++) {
            lines.add(block);
        }
        lines.add("found all the same");
        assertTrue(lines.await("found all the same", Duration.ZERO));
    }
}
