package io.netgrade.grader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.grader.gradebook.Timing;
import io.netgrade.suite.worker.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** When something was handed in, as a user says it: a time, or the file in which Gradescope tells it. */
final class SubmittedAt {

    private SubmittedAt() {}

    /** @throws UserError if it is neither */
    static Timing parse(String text) {
        Path file = Path.of(text);
        String time = Files.isRegularFile(file) ? ofGradescope(file) : text;
        try {
            return new Timing.At(OffsetDateTime.parse(time));
        } catch (DateTimeException noTime) {
            throw new UserError(
                    "--submitted-at takes a time with its offset from UTC, such as 2026-12-01T23:58:00+01:00, or"
                            + " Gradescope's submission_metadata.json; not " + text);
        }
    }

    private static String ofGradescope(Path file) {
        try {
            return Json.mapper()
                    .readTree(TextInput.read(file))
                    .path("created_at")
                    .asText();
        } catch (JsonProcessingException garbled) {
            throw new UserError(file + " is no JSON, so that it does not say when something was handed in");
        }
    }
}
