package io.netgrade.grader.bench.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All that one run of the benchmark found.
 *
 * @param format the version of this file's form
 * @param quick whether it was a run with small sizes, which is not for the record
 * @param machine where and when
 * @param results a result for each measurement that was asked for, in order
 */
@JsonPropertyOrder({"format", "quick", "machine", "results"})
public record Report(String format, boolean quick, Machine machine, List<Result> results) {

    /** The present version of the file's form. */
    public static final String FORMAT = "netgrade-bench-1";

    /** The file with all figures. */
    public static final String JSON = "bench.json";

    /** The table, to be copied into a page. */
    public static final String MARKDOWN = "bench.md";

    /** The chart, which any browser opens. */
    public static final String CHART = "bench.svg";

    /** Copies {@code results}. */
    public Report {
        results = List.copyOf(results);
    }

    /** Whether something failed that should not have; what this machine does not offer is no failure. */
    public boolean anythingFailed() {
        return results.stream()
                .anyMatch(result -> result.status() == Result.Status.FAILED
                        || result.figures().stream().anyMatch(Figure::hasFailed));
    }

    /** The lines to print. */
    public List<String> table() {
        return Tables.console(this);
    }

    /** Writes the figures, the table and the chart to a folder that exists; files of a run before are replaced. */
    public void write(Path folder) throws IOException {
        Files.write(folder.resolve(JSON), Json.canonical(this));
        Files.writeString(folder.resolve(MARKDOWN), Tables.markdown(this));
        Files.writeString(folder.resolve(CHART), Chart.svg(this));
    }

    /** Reads what {@link #write} wrote as {@link #JSON}. */
    public static Report read(Path file) throws IOException {
        return Json.mapper().readValue(Files.readAllBytes(file), Report.class);
    }
}
