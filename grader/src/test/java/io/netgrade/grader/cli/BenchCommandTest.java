package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The benchmark as a user types it, with its cheapest measurement. */
final class BenchCommandTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aQuickRunOfOneMeasurementLeavesFiguresTableAndChart() throws IOException {
        Run run = Run.netgrade("bench", "--quick", "--only", "d", "--out", folder.toString());
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().contains("not for the record"), run.out());
        assertTrue(run.out().contains("[1/1] worker: "), run.out());
        JsonNode json = new ObjectMapper().readTree(folder.resolve("bench.json").toFile());
        assertEquals(1, json.get("results").size());
        assertEquals("measured", json.at("/results/0/status").asText());
        assertEquals("warm over cold", json.at("/results/0/figures/0/name").asText());
        assertTrue(json.at("/results/0/figures/0/value").asDouble() > 0, json::toPrettyString);
        assertTrue(Files.readString(folder.resolve("bench.md")).contains("| `worker` | warm over cold |"));
        assertTrue(Files.readString(folder.resolve("bench.svg")).contains("warm over cold"));
    }

    @ParameterizedTest
    @CsvSource({
        "--only isolatoin, did you mean 'isolation'?",
        "--only z, there are: cost",
        "--only, --only",
        "--out pom.xml/below, cannot write to"
    })
    void aUsersMistakeIsOneClearSentenceAndExitsWithTwo(String line, String said) {
        Run run = Run.by(Netgrade.commandLine(), java.util.List.of(("bench " + line).split(" ")));
        assertEquals(2, run.code(), run::toString);
        assertTrue(run.err().contains(said), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void theHelpNamesEveryMeasurement() {
        Run run = Run.netgrade("bench", "--help");
        assertEquals(0, run.code(), run::toString);
        for (String name : java.util.List.of("a=cost", "d=worker", "h=scale", "--quick", "--out")) {
            assertTrue(run.out().contains(name), run.out());
        }
    }
}
