package io.netgrade.grader.selftest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;

/**
 * A verdict that is not what it must be.
 *
 * @param specimen which jar
 * @param requirement what was judged
 * @param seed with which cases
 * @param verdict the verdict's name
 * @param sentence what was seen
 */
@JsonPropertyOrder({"specimen", "requirement", "seed", "verdict", "sentence"})
record Row(String specimen, RequirementKey requirement, long seed, String verdict, String sentence) {

    private static final int LONGEST = 300;

    static Row of(Trial trial, Scorecard.Line line) {
        return new Row(
                trial.specimen().name(),
                line.requirement().key(),
                trial.plan().seed(),
                line.verdict().name(),
                Escaped.line(sentence(line.verdict()), LONGEST));
    }

    private static String sentence(Verdict verdict) {
        if (verdict instanceof Verdict.Failed failed) {
            return failed.evidence().finding().sentence()
                    + (failed.evidence().recurred() ? "" : " A fresh process did not show it again.");
        }
        if (verdict instanceof Verdict.Blocked blocked) {
            return "It rests on " + blocked.by() + ", which is lost.";
        }
        if (verdict instanceof Verdict.NotGraded notGraded) {
            return notGraded.because();
        }
        return verdict instanceof Verdict.Passed passed ? "It held in " + passed.tries() + " cases." : "";
    }

    /** The row as one line of text. */
    String text() {
        return specimen + ", seed " + seed + ", " + requirement + ": "
                + verdict.toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ". " + sentence;
    }
}
