package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All verdicts on one submission and what they are worth.
 *
 * @param lines one per requirement of the plan, in the plan's order
 */
public record Scorecard(List<Line> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /**
     * A requirement, its verdict, and what it is worth.
     *
     * @param value what the rubric says that it is worth; 0 if it does not count
     */
    public record Line(RequirementSpec requirement, Verdict verdict, Points value) {

        /** The points earned. */
        public Points points() {
            return verdict instanceof Verdict.Passed ? value : Points.ZERO;
        }

        /** The points that could be earned here; 0 for what cannot be observed. */
        public Points worth() {
            return verdict instanceof Verdict.NotApplicable ? Points.ZERO : value;
        }

        /** Whether somebody must look again before this counts. */
        public boolean undecided() {
            return verdict instanceof Verdict.NotGraded;
        }

        /** Whether it was judged and is lost. */
        public boolean lost() {
            return verdict instanceof Verdict.Failed
                    || verdict instanceof Verdict.Blocked
                    || verdict instanceof Verdict.NotAttempted;
        }
    }

    /** A card by the ordinary rubric; see {@link #of(List, Map, String, Rubric)}. */
    public static Scorecard of(List<RequirementSpec> plan, Map<RequirementKey, Verdict> verdicts, String whyMissing) {
        return of(plan, verdicts, whyMissing, Rubric.ORDINARY);
    }

    /** Lays verdicts beside the requirements of a plan. A requirement without a verdict is not graded: nothing is presumed. */
    public static Scorecard of(
            List<RequirementSpec> plan, Map<RequirementKey, Verdict> verdicts, String whyMissing, Rubric rubric) {
        return new Scorecard(plan.stream()
                .map(spec -> new Line(
                        spec, verdicts.getOrDefault(spec.key(), new Verdict.NotGraded(whyMissing)), rubric.worth(spec)))
                .toList());
    }

    /** The points earned for certain. */
    public Points points() {
        return sum(lines.stream().map(Line::points));
    }

    /** The points that would be earned if everything undecided were won. */
    public Points pointsAtMost() {
        return points().plus(sum(lines.stream().filter(Line::undecided).map(Line::worth)));
    }

    /** The points that could be earned in all. */
    public Points worth() {
        return sum(lines.stream().map(Line::worth));
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }

    /** Whether everything was judged. */
    public boolean complete() {
        return lines.stream().noneMatch(Line::undecided);
    }

    /** Whether anything that counts was judged and is lost. */
    public boolean anythingLost() {
        return lines.stream().anyMatch(line -> line.lost() && line.worth().any());
    }

    /** The exercises in order of appearance. */
    public List<String> exercises() {
        return lines.stream()
                .map(line -> line.requirement().key().exercise())
                .distinct()
                .toList();
    }

    /** The lines of one exercise. */
    public Scorecard only(String exercise) {
        return new Scorecard(lines.stream()
                .filter(line -> line.requirement().key().exercise().equals(exercise))
                .toList());
    }
}
