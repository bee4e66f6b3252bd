package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All verdicts on one submission and what they are worth.
 *
 * @param lines one per requirement of the plan, in the plan's order
 * @param bonus what limits what counts on top of full marks
 */
public record Scorecard(List<Line> lines, Bonus bonus) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    /** Whether a requirement that is passed earns its points. */
    public enum Credit {
        /** It does. */
        OWN,
        /** It will if all else of its exercise is passed, of which something is not graded yet. */
        AWAITED,
        /** It does not: something of its exercise is lost, which counts as a whole. */
        FORFEITED
    }

    /**
     * A requirement, its verdict, and what it is worth.
     *
     * @param value what passing it gives; 0 if it does not count
     * @param bonus whether it counts on top of full marks
     * @param credit whether passing it is enough
     */
    public record Line(RequirementSpec requirement, Verdict verdict, Points value, boolean bonus, Credit credit) {

        /** A line that full marks need and that earns its points by itself. */
        public Line(RequirementSpec requirement, Verdict verdict, Points value) {
            this(requirement, verdict, value, false, Credit.OWN);
        }

        Line passed() {
            return new Line(requirement, new Verdict.Passed(0, ""), value, bonus, credit);
        }

        Line with(Credit other) {
            return new Line(requirement, verdict, value, bonus, other);
        }

        /** The points earned for certain. */
        public Points points() {
            return verdict instanceof Verdict.Passed && credit == Credit.OWN ? value : Points.ZERO;
        }

        /** The points earned if everything undecided is won. */
        public Points pointsAtMost() {
            boolean open = verdict instanceof Verdict.Passed || undecided();
            return open && credit != Credit.FORFEITED ? value : Points.ZERO;
        }

        /** What passing it could give here; 0 for what cannot be observed. */
        public Points stake() {
            return verdict instanceof Verdict.NotApplicable ? Points.ZERO : value;
        }

        /** What of full marks it is; 0 for a bonus and for what cannot be observed. */
        public Points worth() {
            return bonus ? Points.ZERO : stake();
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
        Scorecard card = new Scorecard(
                plan.stream()
                        .map(spec -> new Line(
                                spec,
                                verdicts.getOrDefault(spec.key(), new Verdict.NotGraded(whyMissing)),
                                rubric.value(spec),
                                rubric.isBonus(spec),
                                Credit.OWN))
                        .toList(),
                rubric.bonus());
        return card.whole(rubric.whole());
    }

    private Scorecard whole(Set<String> exercises) {
        Map<String, Credit> credits = new HashMap<>();
        exercises.forEach(exercise -> credits.put(exercise, only(exercise).creditOfAll()));
        return new Scorecard(
                lines.stream()
                        .map(line -> line.with(
                                credits.getOrDefault(line.requirement().key().exercise(), Credit.OWN)))
                        .toList(),
                bonus);
    }

    /**
     * The same, where a person has decided that these requirements are passed: an exercise that counts as a whole earns its points
     * then, if nothing else of it is lost.
     */
    public Scorecard passing(Set<RequirementKey> decided) {
        Set<String> wholes = lines.stream()
                .filter(line -> line.credit() != Credit.OWN)
                .map(line -> line.requirement().key().exercise())
                .collect(Collectors.toSet());
        return new Scorecard(
                        lines.stream()
                                .map(line -> decided.contains(line.requirement().key()) ? line.passed() : line)
                                .toList(),
                        bonus)
                .whole(wholes);
    }

    private Credit creditOfAll() {
        List<Line> needed = lines.stream().filter(line -> line.worth().any()).toList();
        if (needed.stream().anyMatch(Line::lost)) {
            return Credit.FORFEITED;
        }
        return needed.stream().anyMatch(Line::undecided) ? Credit.AWAITED : Credit.OWN;
    }

    /** The points earned for certain. */
    public Points points() {
        return bonus.limit(sum(lines.stream().map(Line::points)), worth());
    }

    /** The points that would be earned if everything undecided were won. */
    public Points pointsAtMost() {
        return bonus.limit(sum(lines.stream().map(Line::pointsAtMost)), worth());
    }

    /** Full marks. */
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

    /** The lines of one exercise. What limits a bonus holds for all exercises together, and so not here. */
    public Scorecard only(String exercise) {
        return new Scorecard(
                lines.stream()
                        .filter(line -> line.requirement().key().exercise().equals(exercise))
                        .toList(),
                Bonus.NONE);
    }
}
