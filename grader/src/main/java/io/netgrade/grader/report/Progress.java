package io.netgrade.grader.report;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Message;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One line per verdict as it comes; one for all of an exercise that is not attempted. Several exercises may be graded at a time,
 * so their verdicts come in any order.
 */
final class Progress {

    private final Consumer<String> out;
    private final int requirements;
    private final Map<String, Long> missing;
    private final Map<String, Integer> untouched = new LinkedHashMap<>();
    private int judged;

    /** @param plan what is graded */
    Progress(Consumer<String> out, Plan plan) {
        this.out = out;
        this.requirements = plan.items().size();
        this.missing = plan.requirements().stream()
                .collect(Collectors.groupingBy(RequirementKey::exercise, LinkedHashMap::new, Collectors.counting()));
    }

    void heard(Message message) {
        if (!(message instanceof Message.Judged verdict)) {
            return;
        }
        judged++;
        String exercise = verdict.requirement().exercise();
        if (verdict.verdict() instanceof Verdict.NotAttempted) {
            untouched.merge(exercise, 1, Integer::sum);
        } else {
            line(verdict.requirement().toString(), Console.words(verdict.verdict()), verdict.millis() / 1e3);
        }
        if (missing.merge(exercise, -1L, Long::sum) == 0) {
            flush(exercise);
        }
    }

    /** Says what was held back. */
    void flush() {
        Map.copyOf(untouched).keySet().stream().sorted().forEach(this::flush);
    }

    private void flush(String exercise) {
        Integer count = untouched.remove(exercise);
        if (count != null) {
            out.accept(String.format(
                    "  [%d/%d] %-34s %s (%s)",
                    judged,
                    requirements,
                    exercise,
                    Words.of("verdict.NOT_ATTEMPTED"),
                    Words.counted("requirement", count)));
        }
    }

    private void line(String requirement, String verdict, double seconds) {
        out.accept(String.format(
                Locale.ROOT, "  [%d/%d] %-34s %-14s %5.1f s", judged, requirements, requirement, verdict, seconds));
    }
}
