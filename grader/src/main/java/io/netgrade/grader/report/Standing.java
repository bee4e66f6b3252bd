package io.netgrade.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * How a submission stands, counted from its canonical result.
 *
 * @param mustLost requirements of level MUST that failed or are blocked
 * @param shouldLost the same of other levels
 * @param mustNotAttempted requirements of level MUST whose program is not written yet
 * @param shouldNotAttempted the same of other levels
 * @param notGraded what we could not judge
 */
public record Standing(int mustLost, int shouldLost, int mustNotAttempted, int shouldNotAttempted, int notGraded) {

    /** The file that it is read from. */
    public static Path in(Path results) {
        return results.resolve(ResultFiles.RESULTS);
    }

    /**
     * Counts the result in a folder.
     *
     * @throws IOException if there is none
     */
    public static Standing read(Path results) throws IOException {
        List<JsonNode> rows = StreamSupport.stream(
                        Json.mapper()
                                .readTree(Files.readAllBytes(in(results)))
                                .path("requirements")
                                .spliterator(),
                        false)
                .toList();
        return new Standing(
                count(rows, true, "FAILED", "BLOCKED"),
                count(rows, false, "FAILED", "BLOCKED"),
                count(rows, true, "NOT_ATTEMPTED"),
                count(rows, false, "NOT_ATTEMPTED"),
                count(rows, true, "NOT_GRADED") + count(rows, false, "NOT_GRADED"));
    }

    private static int count(List<JsonNode> rows, boolean must, String... verdicts) {
        return (int) rows.stream()
                .filter(row -> must == row.path("level").asText().equals("MUST"))
                .filter(row -> List.of(verdicts).contains(row.path("verdict").asText()))
                .count();
    }

    /** How many requirements of level MUST are not passed. What we could not judge counts: nobody knows of it. */
    public int mustOpen() {
        return mustLost + mustNotAttempted + notGraded;
    }

    /** How many requirements are not passed. */
    public int open() {
        return mustOpen() + shouldLost + shouldNotAttempted;
    }

    /** What is open, in a sentence. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, "standing.must-lost", mustLost);
        add(parts, "standing.should-lost", shouldLost);
        add(parts, "standing.not-attempted", mustNotAttempted + shouldNotAttempted);
        add(parts, "standing.not-graded", notGraded);
        return Words.of(mustLost + shouldLost > 0 ? "standing" : "standing.unwritten", String.join(", ", parts));
    }

    private static void add(List<String> parts, String what, int count) {
        if (count > 0) {
            parts.add(Words.counted(what, count));
        }
    }
}
