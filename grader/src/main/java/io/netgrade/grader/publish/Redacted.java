package io.netgrade.grader.publish;

import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;

/** A grade without what a program printed: that is where people write their names. What it sent is the evidence, and stays. */
final class Redacted {

    private Redacted() {}

    static Grade of(Grade grade) {
        Scorecard card = new Scorecard(
                grade.card().lines().stream()
                        .map(line -> new Scorecard.Line(
                                line.requirement(), of(line.verdict()), line.value(), line.bonus(), line.credit()))
                        .toList(),
                grade.card().bonus());
        return new Grade(
                new Submission(Path.of("submission.jar"), grade.submission().digest()),
                grade.plan(),
                card,
                grade.millis(),
                grade.remarks(),
                grade.fault(),
                grade.terms());
    }

    private static Verdict of(Verdict verdict) {
        if (!(verdict instanceof Verdict.Failed failed)) {
            return verdict;
        }
        Evidence evidence = failed.evidence();
        ProgramState silent = new ProgramState(evidence.program().life(), List.of(), List.of());
        return new Verdict.Failed(
                new Evidence(evidence.finding(), evidence.smallest(), evidence.warmUp(), silent, evidence.recurred()));
    }
}
