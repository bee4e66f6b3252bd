package io.netgrade.grader.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code grade} found, as its results.json says. */
final class Verdicts {

    private static final int NAMED = 5;

    private Verdicts() {}

    /**
     * Does nothing if a correct submission passed everything.
     *
     * @param run the run of {@code grade}
     * @param out its output folder
     * @param what the run in the reason
     * @throws NotMeasured if it did not; the reason names the requirements
     */
    static void requirePassed(MeasuredRun run, Path out, String what) throws IOException, NotMeasured {
        Path results = out.resolve("results.json");
        if (run.code() != 0 && Files.exists(results)) {
            List<String> others = notPassed(Json.mapper().readTree(results.toFile()));
            throw NotMeasured.failed(
                    what + ": " + others.size() + " requirement(s) of a correct submission did not pass: "
                            + String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
                            + (others.size() > NAMED ? ", ..." : ""));
        }
        run.expecting(0, what);
    }

    static List<String> notPassed(JsonNode results) {
        List<String> others = new ArrayList<>();
        for (JsonNode line : results.path("requirements")) {
            if (!line.path("verdict").asText().equals("PASSED")) {
                others.add(line.path("requirement").asText() + " ("
                        + line.path("verdict").asText() + ")");
            }
        }
        return others;
    }
}
