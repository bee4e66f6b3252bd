package io.netgrade.grader.cli;

import io.netgrade.grader.export.Exports;
import io.netgrade.grader.export.GithubClassroom;
import io.netgrade.grader.export.Parcel;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marker;
import io.netgrade.grader.gradebook.Timing;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a grade leaves at once, as a platform that runs Netgrade for each submission wants it. */
final class ExportOptions {

    @Option(
            names = "--export",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "Leave it in exports/FORMAT too, as a platform takes it: gradescope, github-classroom, autolab,"
                            + " prairielearn, junit. In a step of GitHub Actions, github-classroom sets the step's output"
                            + " 'result' and its summary as well.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--submitted-at",
            paramLabel = "TIME|FILE",
            description =
                    "When it was handed in, such as 2026-12-01T23:58:00+01:00, or Gradescope's submission_metadata.json;"
                            + " by that the export takes lateness off, and knows of no extension (default: in time).")
    private @Nullable String submittedAt;

    /** Whether anything is to leave. */
    boolean isGiven() {
        return !formats.isEmpty() || submittedAt != null;
    }

    /** @throws UserError if a format is none of one submission, or if the time is none */
    void requireSound() {
        for (String format : formats) {
            if (!Exports.ofOne().contains(format)) {
                throw new UserError("--export takes " + String.join(", ", Exports.ofOne()) + "; not " + format);
            }
        }
        timing();
    }

    private Timing timing() {
        return submittedAt == null ? new Timing.InTime() : SubmittedAt.parse(submittedAt);
    }

    /** Writes them into {@code folder}. */
    void leave(Grade grade, String title, Path folder, Console console) throws IOException {
        Mark mark = Marker.alone(grade, timing());
        for (String format : formats) {
            List<Parcel.File> files = Exports.files(format, title, mark, grade);
            new ParcelWriter(console).write(files, folder.resolve("exports").resolve(format));
            if (format.equals(GithubClassroom.NAME)) {
                new GithubStep(Map.copyOf(System.getenv()), console).tell(files);
            }
        }
    }
}
