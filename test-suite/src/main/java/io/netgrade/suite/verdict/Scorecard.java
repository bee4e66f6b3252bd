package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.List;
import java.util.Map;

/**
 * All verdicts on one submission and what they are worth.
 *
 * @param lines one per requirement of the plan, in the plan's order
 */
public record Scorecard(List<Line> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /** A requirement, its verdict, and what it is worth. */
    public record Line(RequirementSpec requirement, Verdict verdict) {

        /** The points earned. */
        public int points() {
            return verdict instanceof Verdict.Passed ? requirement.level().points() : 0;
        }

        /** The points that could be earned here; 0 for what cannot be observed. */
        public int worth() {
            return verdict instanceof Verdict.NotApplicable
                    ? 0
                    : requirement.level().points();
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

    /** Lays verdicts beside the requirements of a plan. A requirement without a verdict is not graded: nothing is presumed. */
    public static Scorecard of(List<RequirementSpec> plan, Map<RequirementKey, Verdict> verdicts, String whyMissing) {
        return new Scorecard(plan.stream()
                .map(spec -> new Line(spec, verdicts.getOrDefault(spec.key(), new Verdict.NotGraded(whyMissing))))
                .toList());
    }

    /** The points earned for certain. */
    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    /** The points that would be earned if everything undecided were won. */
    public int pointsAtMost() {
        return points()
                + lines.stream().filter(Line::undecided).mapToInt(Line::worth).sum();
    }

    /** The points that could be earned in all. */
    public int worth() {
        return lines.stream().mapToInt(Line::worth).sum();
    }

    /** Whether everything was judged. */
    public boolean complete() {
        return lines.stream().noneMatch(Line::undecided);
    }

    /** Whether anything was judged and is lost. */
    public boolean anythingLost() {
        return lines.stream().anyMatch(Line::lost);
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
