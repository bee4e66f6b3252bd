package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Item;
import io.netgrade.grader.report.FailureText;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;

/** What is told of a requirement. It may hold what a program sent: all of it is escaped and cut. */
final class CaseText {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 20_000;

    private CaseText() {}

    static String line(String text) {
        return Escaped.line(text, LONGEST_LINE);
    }

    static String name(RequirementSpec asked, boolean withdrawn) {
        String name = asked.key() + " (" + asked.level() + "): " + asked.says();
        return line(withdrawn ? Words.of("export.withdrawn", name) : name);
    }

    static String output(Item item, Scorecard.Line line) {
        String text = verdict(line);
        String given = item.because().isEmpty() ? "" : item.because() + "\n";
        String whole = line.credit() == Scorecard.Credit.OWN
                ? ""
                : "\n" + Words.of("whole", line.requirement().key().exercise());
        return cut(given + text + whole);
    }

    private static String verdict(Scorecard.Line line) {
        Verdict verdict = line.verdict();
        if (verdict instanceof Verdict.Failed failed) {
            return String.join("\n", FailureText.lines(line.requirement(), failed.evidence(), ""));
        }
        if (verdict instanceof Verdict.Blocked blocked) {
            return Words.of("verdict.blocked-by", blocked.by()) + "\n"
                    + Words.of("loss.hint", line.requirement().hint());
        }
        if (verdict instanceof Verdict.NotGraded open) {
            return Words.of("fault", Escaped.line(open.because(), LONGEST_LINE));
        }
        return Words.of("verdict." + verdict.name());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : Escaped.beginning(text, LONGEST) + "\n...";
    }
}
