package io.netgrade.suite.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The caret stands under the byte that differs. */
final class ComparisonTest {

    @Test
    void pointsAtAWrongByte() {
        Bytes sent = Bytes.of(new byte[] {'a', 'b', (byte) 0xFF});
        Bytes seen = Bytes.of(new byte[] {'a', 'b', (byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
        assertEquals(
                List.of(
                        "expected  61 62 ff        \"ab\\xff\"",
                        "seen      61 62 ef bf bd  \"ab\\xef\\xbf\\xbd\"",
                        "                ^^ byte 2"),
                Comparison.lines(new StreamFinding.WrongBytes("C1", sent, seen)));
    }

    @Test
    void pointsBehindTheLastByteWhereTheStreamEnded() {
        assertEquals(
                List.of("expected  61 62  \"ab\"", "seen      61     \"a\"", "             ^  end of stream, byte 1"),
                Comparison.lines(new StreamFinding.EndedEarly("C1", Bytes.ofText("ab"), Bytes.ofText("a"))));
    }

    @Test
    void showsTheSurroundingsOfAByteFarIntoTheStream() {
        Bytes sent = Bytes.ofText("0123456789abcdefghijklmnopqrstuvwxyz");
        Bytes seen = Bytes.ofText("0123456789abcdefghijXlmnopqrstuvwxyz");
        List<String> lines = Comparison.lines(new StreamFinding.WrongBytes("C1", sent, seen));
        int caret = lines.get(2).indexOf("^^");
        assertEquals("6b", lines.get(0).substring(caret, caret + 2));
        assertEquals("58", lines.get(1).substring(caret, caret + 2));
    }
}
