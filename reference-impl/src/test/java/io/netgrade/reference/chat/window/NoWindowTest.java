package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said when no window can be opened. */
class NoWindowTest {

    static Throwable[] missing() {
        return new Throwable[] {
            new HeadlessException("no such thing\nhere"),
            new AWTError("no such thing"),
            new UnsatisfiedLinkError("no such thing"),
            new NoClassDefFoundError("no such thing"),
        };
    }

    @ParameterizedTest
    @MethodSource("missing")
    void a_machine_without_a_screen_is_told_so(Throwable cause) {
        IOException told = RoomWindow.inWords(cause);
        assertEquals(
                "--gui needs a screen, and there is none: no such thing (without --gui the room is at the console)",
                told.getMessage());
        assertSame(cause, told.getCause());
    }

    static Throwable[] faults() {
        return new Throwable[] {new NullPointerException("ours"), new AssertionError("ours"), new StackOverflowError()};
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_our_own_does_not_read_as_a_missing_screen(Throwable fault) {
        assertSame(fault, assertThrows(Throwable.class, () -> RoomWindow.inWords(fault)));
    }

    @Test
    void what_ended_the_call_is_told_as_it_is() {
        IOException ended = new IOException("no server listens");
        assertSame(ended, RoomWindow.inWords(ended));
    }
}
