package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we print to be pasted reaches a program as it was meant. */
final class ShellWordTest {

    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks a POSIX shell")
    @ValueSource(
            strings = {"plain", "two words", "it's", "$HOME", "a\"b", "back\\slash", "`id`", "!x", "Lösung;rm", "*"})
    void reachesAProgramThroughARealShell(String word) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellWord.of(word, false)).start();
        assertEquals(word, new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
