package io.netgrade.grader.report;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known of one graded submission.
 *
 * @param millis what judging each requirement took, in milliseconds; nothing for what was not judged
 * @param remarks what was seen that no requirement asks about
 * @param fault what of ours went wrong, if anything did
 * @param terms what verdicts are worth
 */
public record Grade(
        Submission submission,
        Plan plan,
        Scorecard card,
        Map<RequirementKey, Long> millis,
        List<Remark> remarks,
        Optional<String> fault,
        Terms terms) {

    /** Where plan and rubric come from; empty if they are the ordinary ones. */
    public Optional<Assignment> assignment() {
        return terms.assignment();
    }

    /** Whether everything was judged that counts for anybody. */
    public boolean complete() {
        return card.lines().stream()
                .noneMatch(line ->
                        line.undecided() && !isWithdrawn(line.requirement().key()));
    }

    /** Whether the course has taken this requirement back. */
    public boolean isWithdrawn(RequirementKey requirement) {
        return terms.withdrawn().containsKey(requirement);
    }

    /** What counts but could not be judged here, because this edition of the assignment does not name it. */
    public Points withheld() {
        return assignment().map(Assignment::withheld).orElse(Points.ZERO);
    }

    /** The lines of what is lost for a reason of its own, the most useful to mend first: what costs most, with what rests on it. */
    public List<Scorecard.Line> failures() {
        return card.lines().stream()
                .filter(line -> line.verdict() instanceof Verdict.Failed)
                .filter(line -> !isWithdrawn(line.requirement().key()))
                .sorted(Comparator.comparing(this::cost).reversed())
                .toList();
    }

    private Points cost(Scorecard.Line lost) {
        RequirementKey key = lost.requirement().key();
        return card.lines().stream()
                .filter(line -> line.verdict() instanceof Verdict.Blocked blocked
                        && blocked.by().equals(key))
                .map(Scorecard.Line::stake)
                .reduce(lost.stake(), Points::plus);
    }
}
