package io.netgrade.reference.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

    private static final Program PLAIN = (options, terminal) -> ExitCode.DONE;

    private static final Program RICH = new Program() {
        @Override
        public ExitCode run(Options options, Terminal terminal) {
            return ExitCode.DONE;
        }

        @Override
        public Set<String> options() {
            return Set.of("--timeout");
        }

        @Override
        public String operand() {
            return "TARGET";
        }
    };

    @Test
    void options_and_operand_may_stand_in_any_order() {
        Options options = Options.parse(List.of("--timeout", "7", "/x", "--port", "99"), RICH);
        assertEquals("/x", options.operand());
        assertEquals(7, options.number("--timeout", 5, 1, 9));
        assertEquals(99, options.address(1).getPort());
        assertEquals("127.0.0.1", options.address(1).getHostString());
        assertEquals(1, Options.parse(List.of(), PLAIN).address(1).getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "65534", "65535"})
    void ports_up_to_the_highest_are_taken(String port) {
        assertEquals(
                Integer.parseInt(port),
                Options.parse(List.of("--port", port), PLAIN).address(1).getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "+1", "", "x", "1 ", "\u0661", "99999999999999999999"})
    void other_ports_are_refused(String port) {
        assertThrows(UsageException.class, () -> Options.parse(List.of("--port", port), PLAIN));
    }

    @Test
    void what_a_program_does_not_know_is_refused() {
        assertThrows(UsageException.class, () -> Options.parse(List.of("--timeout", "1"), PLAIN));
        assertThrows(UsageException.class, () -> Options.parse(List.of("/x"), PLAIN));
        assertThrows(UsageException.class, () -> Options.parse(List.of("--host"), PLAIN));
        assertThrows(UsageException.class, () -> Options.parse(List.of(), RICH));
        assertThrows(UsageException.class, () -> Options.parse(List.of("/x", "/y"), RICH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "EXIT", "eXiT", " exit\r\n", "\t\r\n exit"})
    void the_word_that_ends_a_session(String text) {
        assertTrue(Talk.isExit(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "exiting", "xexit", "exit now", "exit\nhi", "ex\u0131t", "EX\u0130T", "exit\u00A0", "exit\0"
            })
    void other_words(String text) {
        assertFalse(Talk.isExit(text));
    }

    @Test
    void lines_are_printed_in_utf8_and_end_in_a_line_feed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Terminal(new ByteArrayInputStream(new byte[0]), printed).line("Grüße 🙂");
        assertEquals("Grüße 🙂\n", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void lines_typed_ahead_are_kept_beyond_the_bound_and_the_end_lasts() throws IOException {
        StringBuilder typed = new StringBuilder("\n");
        int lines = TypedLines.READ_AHEAD + 1;
        for (int i = 0; i < lines; i++) {
            typed.append(i).append(i % 2 == 0 ? "\n" : "\r\n");
        }
        byte[] bytes = typed.toString().getBytes(StandardCharsets.UTF_8);
        TypedLines read = TypedLines.of(new Terminal(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream()));
        for (int i = 0; i < lines; i++) {
            assertEquals(Optional.of(Integer.toString(i)), read.nextNotEmpty());
        }
        assertEquals(Optional.empty(), read.next());
        assertEquals(Optional.empty(), read.nextNotEmpty());
    }
}
