package io.netgrade.grader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.grader.gradebook.Timing;
import io.netgrade.suite.worker.Json;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When something was handed in, as a user says it: a time, or the file in which Gradescope tells it. */
final class SubmittedAt {

    private SubmittedAt() {}

    /** @throws UserError if it is neither */
    static Timing parse(String text) {
        return time(text)
                .or(() -> file(text).flatMap(file -> time(ofGradescope(file))))
                .orElseThrow(() -> new UserError(
                        "--submitted-at takes a time with its offset from UTC, such as 2026-12-01T23:58:00+01:00, or"
                                + " Gradescope's submission_metadata.json; not " + text));
    }

    private static Optional<Timing> time(String text) {
        try {
            return Optional.of(new Timing.At(OffsetDateTime.parse(text)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static String ofGradescope(Path file) {
        try {
            return Json.mapper()
                    .readTree(NamedFile.read(file).text())
                    .path("created_at")
                    .asText();
        } catch (JsonProcessingException garbled) {
            throw new UserError(file + " is no JSON, so that it does not say when something was handed in");
        }
    }
}
