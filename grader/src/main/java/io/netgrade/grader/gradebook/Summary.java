package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.Register;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.worker.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class on one page, for programs: equal byte for byte for equal submissions, plan, seed and terms.
 *
 * @param withdrawn what counts for nobody, and why
 * @param submissions in the order of their ids
 * @param students what everybody gets
 * @param problems what could not be taken in
 * @param attendance what a roster says of it
 */
@JsonPropertyOrder({
    "format",
    "suite",
    "assignment",
    "plan",
    "seed",
    "withdrawn",
    "submissions",
    "students",
    "problems",
    "attendance"
})
public record Summary(
        String format,
        String suite,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> assignment,
        String plan,
        long seed,
        Map<RequirementKey, String> withdrawn,
        List<Row> submissions,
        List<StudentRow> students,
        List<String> problems,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Register.Attendance> attendance) {

    private static final String FORMAT = "netgrade-summary-1";

    /**
     * A submission.
     *
     * @param state whether everything of it was judged
     * @param pointsAtMost more than {@code points} if something was not judged
     */
    @JsonPropertyOrder({"id", "students", "submission", "state", "points", "pointsAtMost", "worth", "exercises"})
    public record Row(
            String id,
            List<Map<String, String>> students,
            String submission,
            State state,
            Points points,
            Points pointsAtMost,
            Points worth,
            Map<String, Points> exercises) {}

    /**
     * What somebody gets, in short.
     *
     * @param student what is known, such as {@code name} and {@code login}
     * @param submission its id; empty if nothing counts
     * @param attempt which counts, from 1; 0 if none does
     * @param late whether it is late, in words
     * @param exercises what each is worth to them
     * @param manual what was given by hand, by column
     */
    @JsonPropertyOrder({"student", "state", "submission", "attempt", "late", "points", "worth", "exercises", "manual"})
    public record StudentRow(
            Map<String, String> student,
            Mark.State state,
            String submission,
            int attempt,
            String late,
            PointRange points,
            Points worth,
            Map<String, PointRange> exercises,
            Map<String, PointRange> manual) {

        static StudentRow of(Mark mark) {
            Map<String, PointRange> exercises = new LinkedHashMap<>();
            mark.exercises().forEach(one -> exercises.put(one.exercise(), one.points()));
            Map<String, PointRange> manual = new LinkedHashMap<>();
            mark.manual().forEach(item -> manual.put(item.name(), item.points()));
            return new StudentRow(
                    mark.student().known(),
                    mark.state(),
                    mark.counted().map(Mark.Counted::submission).orElse(""),
                    mark.counted().map(Mark.Counted::attempt).orElse(0),
                    mark.lateness(),
                    mark.points(),
                    mark.worth(),
                    exercises,
                    manual);
        }
    }

    /** Whether a submission was judged. */
    public enum State {
        /** Everything of it. */
        GRADED,
        /** Not everything; the rest must be judged again. */
        INCOMPLETE,
        /** Nothing yet. */
        WAITING
    }

    static Row row(Register.Row row, Register.HandedIn counts, Optional<Grade> grade) {
        if (grade.isEmpty()) {
            return new Row(
                    row.id(),
                    row.students(),
                    "sha256:" + counts.jar(),
                    State.WAITING,
                    Points.ZERO,
                    Points.ZERO,
                    Points.ZERO,
                    Map.of());
        }
        Scorecard card = grade.get().card();
        Map<String, Points> exercises = new LinkedHashMap<>();
        card.exercises().forEach(name -> exercises.put(name, card.only(name).points()));
        return new Row(
                row.id(),
                row.students(),
                "sha256:" + counts.jar(),
                grade.get().complete() ? State.GRADED : State.INCOMPLETE,
                card.points(),
                card.pointsAtMost(),
                card.worth(),
                exercises);
    }

    static Summary of(Gradebook book, List<Row> rows, Marks marks) {
        return new Summary(
                FORMAT,
                Exercises.version(),
                book.terms().assignment().map(assignment -> assignment.title()),
                "sha256:" + Json.digest(book.plan()),
                book.plan().seed(),
                book.terms().withdrawn(),
                rows,
                marks.all().stream().map(StudentRow::of).toList(),
                book.register().problems(),
                book.register().attendance());
    }
}
