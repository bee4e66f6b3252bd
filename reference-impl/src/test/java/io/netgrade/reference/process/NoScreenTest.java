package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers have no screen, and a Java of theirs may have no Swing. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class NoScreenTest {

    @Test
    void without_a_screen_the_window_is_refused_in_words() throws Exception {
        try (RunningProgram window = RunningProgram.start("chat-room-client", "--gui")) {
            assertEquals(1, window.exitCode());
            assertTrue(window.diagnosed().contains("--gui needs a screen"), window::toString);
            assertFalse(window.diagnosed().contains("\tat "), window::toString);
        }
    }

    @Test
    void a_java_without_swing_runs_the_console_and_refuses_the_window_in_words() throws Exception {
        List<String> noSwing = List.of("--limit-modules", "java.base");
        try (RunningProgram server = RunningProgram.start(noSwing, "chat-room-server", "--port", "0");
                RunningProgram ann =
                        RunningProgram.start(noSwing, "chat-room-client", "--port", Integer.toString(server.port()))) {
            ann.type("ann\n");
            ann.awaitLine("*** ann has joined ***");
            ann.endInput();
            assertEquals(0, ann.exitCode(), ann::toString);
        }
        try (RunningProgram window = RunningProgram.start(noSwing, "chat-room-client", "--gui")) {
            assertEquals(1, window.exitCode());
            assertTrue(window.diagnosed().contains("--gui needs a screen"), window::toString);
            assertFalse(window.diagnosed().contains("\tat "), window::toString);
        }
    }

    @Test
    void the_console_loads_no_class_of_a_window() throws Exception {
        try (RunningProgram server = RunningProgram.server("chat-room-server");
                RunningProgram ann = RunningProgram.start(
                        List.of("-Xlog:class+load:stdout"),
                        "chat-room-client",
                        "--port",
                        Integer.toString(server.port()))) {
            ann.type("ann\n");
            ann.awaitLine("*** ann has joined ***");
            ann.endInput();
            assertEquals(0, ann.exitCode(), ann::diagnosed);
            assertTrue(ann.printed().contains("io.netgrade.reference.chat.Membership"));
            assertFalse(ann.printed().contains(" java.awt.") || ann.printed().contains(" javax.swing."));
            assertFalse(ann.printed().contains("io.netgrade.reference.chat.window."));
        }
    }
}
