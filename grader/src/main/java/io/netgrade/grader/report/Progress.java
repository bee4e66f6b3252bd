package io.netgrade.grader.report;

import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Message;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line per verdict as it comes; one for all of an exercise that is not attempted. */
final class Progress {

    private final Consumer<String> out;
    private final int requirements;
    private int judged;
    private @Nullable String untouched;
    private int untouchedRequirements;

    /** @param requirements how many verdicts are expected */
    Progress(Consumer<String> out, int requirements) {
        this.out = out;
        this.requirements = requirements;
    }

    void heard(Message message) {
        if (!(message instanceof Message.Judged verdict)) {
            return;
        }
        boolean attempted = !(verdict.verdict() instanceof Verdict.NotAttempted);
        String exercise = verdict.requirement().exercise();
        if (attempted || !exercise.equals(untouched)) {
            flush();
        }
        judged++;
        if (attempted) {
            line(verdict.requirement().toString(), Console.words(verdict.verdict()), verdict.millis() / 1e3);
        } else {
            untouched = exercise;
            untouchedRequirements++;
        }
        if (judged == requirements) {
            flush();
        }
    }

    /** Says what was held back. */
    void flush() {
        if (untouched != null) {
            out.accept(String.format(
                    "  [%d/%d] %-34s %s (%s)",
                    judged,
                    requirements,
                    untouched,
                    Words.of("verdict.NOT_ATTEMPTED"),
                    Words.counted("requirement", untouchedRequirements)));
        }
        untouched = null;
        untouchedRequirements = 0;
    }

    private void line(String requirement, String verdict, double seconds) {
        out.accept(String.format(
                Locale.ROOT, "  [%d/%d] %-34s %-14s %5.1f s", judged, requirements, requirement, verdict, seconds));
    }
}
