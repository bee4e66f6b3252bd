package io.netgrade.suite.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How a datagram differs is said by what it has to do with the expected one, and so is what causes that. */
final class DatagramFindingTest {

    private static Finding found(String expected, String seen, boolean again) {
        return new DatagramFinding.WrongDatagram("C1", Bytes.ofText(expected), Bytes.ofText(seen), again);
    }

    @Test
    void whatIsCutIsCut() {
        Finding found = found("hello", "hel", false);
        assertEquals("C1 received the first 3 of the 5 bytes that were expected in one datagram.", found.sentence());
        assertTrue(found.usualCause().contains("too small"));
    }

    @Test
    void whatIsAddedIsAdded() {
        Finding found = found("hello", "hello\n", false);
        assertEquals("C1 received a datagram of length 6: the expected one of length 5, and more.", found.sentence());
        assertTrue(found.usualCause().contains("line end"));
    }

    @Test
    void nothingOfItIsAnEmptyDatagram() {
        Finding found = found("\0", "", false);
        assertEquals("C1 received an empty datagram where one of length 1 was expected.", found.sentence());
        assertTrue(found.usualCause().contains("trimmed"));
    }

    @Test
    void theOneBeforeIsNamedAsThat() {
        Finding found = found("one", "two!", true);
        assertEquals(
                "C1 received the datagram of length 4 again that had come just before, where another one of length 3 was"
                        + " expected.",
                found.sentence());
        assertTrue(found.usualCause().contains("twice"));
    }

    @Test
    void anotherOneDiffersAtAByte() {
        Finding found = found("hello", "hallo", false);
        assertEquals(
                "C1 received a datagram of length 5 that differs at byte 1 from the expected one of length 5.",
                found.sentence());
    }
}
