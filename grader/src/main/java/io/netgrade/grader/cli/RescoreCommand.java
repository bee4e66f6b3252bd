package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.AdjustmentsFile;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Entry;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade rescore}: applies anew what verdicts are worth, and what people decide about single students. */
@Command(
        name = "rescore",
        description =
                "Applies an assignment's weights, levels, points and dates anew to what a batch has judged, and what people"
                        + " decide about single students. Shows what changes before anything is replaced. Starts no program.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RescoreCommand implements Callable<Integer> {

    private static final Path NONE = Path.of("none");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--assignment",
            paramLabel = "FILE",
            description = "The assignment as it is now; what it judges must be the same.")
    private @Nullable Path assignment;

    @Option(
            names = "--adjustments",
            paramLabel = "FILE",
            description =
                    "Extensions, overrides with reasons, and when somebody handed in, in place of what was decided before;"
                            + " 'none' takes all back. --example prints one to start from.")
    private @Nullable Path adjustments;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description =
                    "Points that people give, as CSV: columns that say who somebody is, and columns such as 'Code review"
                            + " /10'; 'none' takes all back.")
    private @Nullable Path points;

    @Option(
            names = "--example",
            description = "Print a commented file of adjustments to start from, and do nothing else.")
    private boolean example;

    @Mixin
    private ResultsOption results = new ResultsOption();

    @Mixin
    private Consent consent = new Consent();

    @Override
    public Integer call() throws IOException {
        Console console = new Console(Objects.requireNonNull(spec).commandLine().getOut(), Ansi.AUTO);
        if (example) {
            console.say(AdjustmentsFile.example().stripTrailing());
            return ExitCodes.ALL_PASSED;
        }
        if (assignment == null && adjustments == null && points == null) {
            throw new UserError("say what is new: --assignment, --adjustments or --points");
        }
        BatchFolder folder = results.folder();
        Course course = Course.undecided(folder);
        Optional<NamedFile> newAssignment = Optional.ofNullable(assignment).map(NamedFile::read);
        Assignment now = newAssignment.map(AssignmentInput::parse).orElseGet(course::assignment);
        requireSamePlan(course.assignment(), now);
        AdjustmentsInput kept = AdjustmentsInput.kept(folder);
        AdjustmentsInput input =
                new AdjustmentsInput(given(adjustments, kept.adjustments()), given(points, kept.points()));
        Adjustments decided = input.read(now, course.register());
        return new Rescoring(folder, consent, console)
                .change(
                        book -> book.by(new Terms(Optional.of(now), book.terms().withdrawn()))
                                .by(decided),
                        log -> record(log, newAssignment, input));
    }

    private static Optional<NamedFile> given(@Nullable Path option, Optional<NamedFile> otherwise) {
        if (option == null) {
            return otherwise;
        }
        return Optional.of(option).filter(file -> !file.equals(NONE)).map(NamedFile::read);
    }

    private static void record(BatchLog log, Optional<NamedFile> assignment, AdjustmentsInput input)
            throws IOException {
        Map<String, String> digests = new TreeMap<>();
        if (assignment.isPresent()) {
            keep(log, assignment, log.folder().assignmentFile(), digests);
        }
        keep(log, input.adjustments(), log.folder().adjustmentsFile(), digests);
        keep(log, input.points(), log.folder().pointsFile(), digests);
        log.append(new Entry.Rescored(log.now(), digests, System.getProperty("user.name")));
    }

    private static void keep(BatchLog log, Optional<NamedFile> file, Path as, Map<String, String> digests)
            throws IOException {
        if (file.isEmpty()) {
            Files.deleteIfExists(as);
        } else {
            log.write(as, file.get().content());
        }
        digests.put(
                as.getFileName().toString(),
                file.map(one -> Json.digest(one.content())).orElse("none"));
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
