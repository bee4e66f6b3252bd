package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Entry;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade rescore}: applies weights, points and dates anew. */
@Command(
        name = "rescore",
        description =
                "Applies an assignment's weights, levels and points anew to what a batch has judged, and shows what"
                        + " changes before anything is replaced. Starts no program.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RescoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--assignment",
            required = true,
            paramLabel = "FILE",
            description = "The assignment as it is now; what it judges must be the same.")
    private @Nullable Path assignment;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Mixin
    private Consent consent = new Consent();

    @Override
    public Integer call() throws IOException {
        BatchFolder folder = results.folder();
        Path file = Objects.requireNonNull(assignment);
        Assignment now = AssignmentInput.read(file);
        Course course = Course.read(folder);
        requireSamePlan(course.assignment(), now);
        String text = Files.readString(file);
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        return new Rescoring(folder, consent, console)
                .change(terms -> new Terms(Optional.of(now), terms.withdrawn()), log -> {
                    log.write(text, course.book().plan());
                    log.append(new Entry.Rescored(
                            log.now(), Json.digest(AssignmentFile.write(now)), System.getProperty("user.name")));
                });
    }

    /** What was judged cannot change afterwards. */
    private static void requireSamePlan(Assignment before, Assignment now) {
        if (!Task.planAnywhere(before).equals(Task.planAnywhere(now))) {
            throw new UserError(
                    "the assignment judges something else than the batch did (exercises, tries, seed, limits):"
                            + " run 'netgrade batch' by it with another --out");
        }
    }
}
