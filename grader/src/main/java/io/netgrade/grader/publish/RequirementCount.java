package io.netgrade.grader.publish;

import io.netgrade.grader.publish.Dashboard.Reason;
import io.netgrade.grader.publish.Dashboard.RequirementRow;
import io.netgrade.grader.report.FailureText;
import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how one requirement came out, and keeps the smallest example of a loss. */
final class RequirementCount {

    private static final int MOST_REASONS = 3;

    private final RequirementSpec asked;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    private @Nullable Evidence smallest;

    RequirementCount(RequirementSpec asked) {
        this.asked = asked;
    }

    void count(Verdict verdict) {
        verdicts.merge(verdict.name(), 1, Integer::sum);
        if (verdict instanceof Verdict.Failed failed) {
            Evidence evidence = failed.evidence();
            causes.merge(evidence.finding().cause(), 1, Integer::sum);
            if (smallest == null || Exchange.SIMPLEST_FIRST.compare(evidence.smallest(), smallest.smallest()) < 0) {
                smallest = evidence;
            }
        }
    }

    private int of(String verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    int lost() {
        return of("FAILED") + of("BLOCKED") + of("NOT_ATTEMPTED");
    }

    RequirementRow row() {
        return new RequirementRow(
                asked.key().toString(),
                asked.level().name(),
                asked.says(),
                of("PASSED"),
                of("FAILED"),
                of("BLOCKED"),
                of("NOT_ATTEMPTED"),
                of("NOT_GRADED"),
                reasons(),
                // What a program printed may say whose it is.
                smallest == null ? List.of() : FailureText.exchange(asked, smallest));
    }

    private List<Reason> reasons() {
        return causes.entrySet().stream()
                .sorted(Map.Entry.<Cause, Integer>comparingByValue().reversed())
                .limit(MOST_REASONS)
                .map(one -> new Reason(one.getKey().words(), one.getValue()))
                .toList();
    }
}
