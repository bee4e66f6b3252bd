package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.Main;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers have no screen, and a Java of theirs may have no Swing. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class NoScreenTest {

    private static void assertRefusedInWords(RunningProgram window) throws Exception {
        assertEquals(1, window.exitCode());
        assertTrue(window.diagnosed().startsWith("chat-room-client: --gui needs a screen"), window::toString);
        assertFalse(window.diagnosed().contains("\tat "), window::toString);
    }

    @Test
    void a_java_that_is_told_to_do_without_a_screen_refuses_the_window_in_words() throws Exception {
        try (RunningProgram window =
                RunningProgram.start(List.of("-Djava.awt.headless=true"), "chat-room-client", "--gui")) {
            assertRefusedInWords(window);
        }
    }

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @ValueSource(strings = {"", ":98765"})
    void without_a_display_the_window_is_refused_in_words(String display) throws Exception {
        List<String> command = new ArrayList<>(RunningProgram.inOurJava(Main.class.getName()));
        command.addAll(List.of("chat-room-client", "--gui"));
        try (RunningProgram window = RunningProgram.on(display, command)) {
            assertRefusedInWords(window);
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
            assertRefusedInWords(window);
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
