package io.netgrade.suite.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

final class BytesProperties {

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll @Size(max = 600) byte[] content) {
        Bytes bytes = Bytes.of(content);
        assertEquals(bytes, Bytes.decode(bytes.encoded()));
    }

    @Property(tries = 200)
    void quotedBytesHoldNothingThatATerminalWouldObey(@ForAll @Size(max = 64) byte[] content) {
        assertTrue(Bytes.of(content).toString().chars().allMatch(c -> c >= 0x20 && c < 0x7F));
    }

    @Property(tries = 200)
    void linesOfAProgramHoldNothingThatATerminalWouldObey(@ForAll String line) {
        assertTrue(Escaped.line(line, 80)
                .codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }

    @Example
    void aDamagedFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bytes.decode("deflate:AAAA"));
        assertThrows(IllegalArgumentException.class, () -> Bytes.decode("6"));
    }
}
