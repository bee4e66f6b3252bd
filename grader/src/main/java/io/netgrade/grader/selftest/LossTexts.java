package io.netgrade.grader.selftest;

import io.netgrade.grader.report.FailureText;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a student would read of each loss of each faulty program. Whether a sentence helps is nothing that a test can tell; whoever
 * changes the suite reads them.
 */
final class LossTexts {

    private LossTexts() {}

    /** Lines, in the order of the trials, each loss below the name of its program and its seed. */
    static List<String> of(List<Trial.Held> all) {
        List<String> lines = new ArrayList<>();
        for (Trial.Held held : all) {
            if (held.trial().specimen().faulty()) {
                held.grade().failures().forEach(line -> lines.addAll(of(held.trial(), line)));
            }
        }
        return lines;
    }

    private static List<String> of(Trial trial, Scorecard.Line lost) {
        List<String> lines = new ArrayList<>();
        lines.add("=== " + trial.specimen().name() + ", seed " + trial.plan().seed());
        lines.addAll(FailureText.lines(lost.requirement(), ((Verdict.Failed) lost.verdict()).evidence(), ""));
        lines.add("");
        return lines;
    }
}
