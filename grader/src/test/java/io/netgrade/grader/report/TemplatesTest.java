package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page can be written whatever stands in it. */
final class TemplatesTest {

    @Test
    void halfAPairOfSurrogatesKeepsNobodyFromTheirReport(@TempDir Path folder) throws IOException {
        String page =
                new Templates(TemplatesTest.class).filled("foreign-text.ftl", Map.of("text", "\ud83d and \ude00"));
        Path file = Files.writeString(folder.resolve("page"), page);
        assertEquals("It said: ? and ?\n", Files.readString(file));
    }
}
