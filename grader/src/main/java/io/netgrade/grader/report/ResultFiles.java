package io.netgrade.grader.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The two files that a grade leaves for programs.
 *
 * <ul>
 *   <li>{@value #RESULTS}: verdicts, points and seed, and nothing that differs between two runs on the same jar with the same
 *       plan: no name, no time, no place. Equal grades are equal byte for byte.
 *   <li>{@value #EVIDENCE}: what shows each loss, with times and ports; the input of a replay.
 * </ul>
 */
public final class ResultFiles {

    /** The name of the canonical result. */
    public static final String RESULTS = "results.json";

    /** The name of the file that holds the smallest exchange of each loss. */
    public static final String EVIDENCE = "evidence.json";

    private ResultFiles() {}

    /** The canonical result. */
    @JsonPropertyOrder({
        "format",
        "suite",
        "assignment",
        "submission",
        "plan",
        "seed",
        "points",
        "pointsAtMost",
        "worth",
        "hidden",
        "requirements"
    })
    record Results(
            String format,
            String suite,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Asked> assignment,
            String submission,
            String plan,
            long seed,
            Points points,
            Points pointsAtMost,
            Points worth,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Points> hidden,
            List<Row> requirements) {}

    /** The assignment, and a digest of all that it says; comments and layout of its file do not matter. */
    @JsonPropertyOrder({"title", "digest"})
    record Asked(String title, String digest) {
        static Asked of(Assignment assignment) {
            return new Asked(assignment.title(), "sha256:" + Json.digest(AssignmentFile.write(assignment)));
        }
    }

    /**
     * One requirement of the canonical result.
     *
     * @param worth what passing it could give
     * @param bonus true if that is on top of full marks; absent if not
     * @param credit why passing it is not enough; absent if it is
     */
    @JsonPropertyOrder({"requirement", "level", "verdict", "points", "worth", "detail", "bonus", "credit", "withdrawn"})
    record Row(
            RequirementKey requirement,
            String level,
            String verdict,
            Points points,
            Points worth,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> bonus,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> credit,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> withdrawn) {}

    /**
     * What a replay needs.
     *
     * @param jar where the submission lay when it was graded
     * @param plan the plan by which it was graded
     * @param losses the evidence of each loss
     * @param remarks what was seen that no requirement asks about
     * @param millis what judging each requirement took, in milliseconds
     */
    public record Stored(
            String jar,
            Plan plan,
            Map<RequirementKey, Evidence> losses,
            List<Remark> remarks,
            Map<RequirementKey, Long> millis) {}

    /** Writes both files into {@code folder}. */
    public static void write(Grade grade, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(RESULTS), Json.canonical(results(grade)));
        Files.write(folder.resolve(EVIDENCE), Json.canonical(evidence(grade)));
    }

    /**
     * Reads an evidence file.
     *
     * @throws IOException if it cannot be read or is no evidence file
     */
    public static Stored read(Path evidence) throws IOException {
        return Json.mapper().readValue(evidence.toFile(), Stored.class);
    }

    private static Results results(Grade grade) {
        Scorecard card = grade.card();
        return new Results(
                "netgrade-results-1",
                Exercises.version(),
                grade.assignment().map(Asked::of),
                "sha256:" + grade.submission().digest(),
                "sha256:" + Json.digest(grade.plan()),
                grade.plan().seed(),
                card.points(),
                card.pointsAtMost(),
                card.worth(),
                Optional.of(grade.withheld()).filter(Points::any),
                card.lines().stream().map(line -> row(line, grade)).toList());
    }

    private static Row row(Scorecard.Line line, Grade grade) {
        return new Row(
                line.requirement().key(),
                line.requirement().level().name(),
                line.verdict().name(),
                line.points(),
                line.stake(),
                detail(line.verdict()),
                Optional.of(true).filter(bonus -> line.bonus()),
                Optional.of(line.credit().name()).filter(credit -> line.credit() != Scorecard.Credit.OWN),
                Optional.ofNullable(
                        grade.terms().withdrawn().get(line.requirement().key())));
    }

    /** What else is the same in every run: the digest of the cases, or what a requirement rests on. */
    private static String detail(Verdict verdict) {
        if (verdict instanceof Verdict.Passed passed) {
            return "cases " + passed.cases();
        }
        return verdict instanceof Verdict.Blocked blocked ? "by " + blocked.by() : "";
    }

    private static Stored evidence(Grade grade) {
        Map<RequirementKey, Evidence> losses = new TreeMap<>();
        for (Scorecard.Line line : grade.card().lines()) {
            if (line.verdict() instanceof Verdict.Failed failed) {
                losses.put(line.requirement().key(), failed.evidence());
            }
        }
        return new Stored(
                grade.submission().jar().toAbsolutePath().toString(),
                grade.plan(),
                losses,
                grade.remarks(),
                new TreeMap<>(grade.millis()));
    }
}
