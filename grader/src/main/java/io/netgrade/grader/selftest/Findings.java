package io.netgrade.grader.selftest;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a trial says about the suite: pure functions of the grade. */
final class Findings {

    private Findings() {}

    /** What a program lost that must lose nothing. */
    static List<Row> lost(Trial.Held held) {
        return held.trial().specimen().faulty()
                ? List.of()
                : rows(held, line -> line.lost()).toList();
    }

    /** What was not judged, through a fault of ours. */
    static List<Row> notGraded(Trial.Held held) {
        return rows(held, Scorecard.Line::undecided).toList();
    }

    /** What a faulty program must lose and did not. */
    static List<Row> missed(Trial.Held held) {
        return rows(
                        held,
                        line -> declared(held.trial())
                                        .contains(line.requirement().key())
                                && !failed(line))
                .toList();
    }

    /** What a faulty program lost beyond what it must; it may have to, or may not. */
    static List<Row> alsoLost(Trial.Held held) {
        return held.trial().specimen().faulty()
                ? rows(
                                held,
                                line -> failed(line)
                                        && !declared(held.trial())
                                                .contains(line.requirement().key()))
                        .toList()
                : List.of();
    }

    /** What a specimen must lose, as far as it is in the plan. */
    static List<RequirementKey> declared(Trial trial) {
        return trial.plan().requirements().stream()
                .filter(key -> trial.specimen().loses().contains(key.id()))
                .toList();
    }

    private static boolean failed(Scorecard.Line line) {
        return line.verdict() instanceof Verdict.Failed;
    }

    private static Stream<Row> rows(Trial.Held held, Predicate<Scorecard.Line> wanted) {
        return held.grade().card().lines().stream().filter(wanted).map(line -> Row.of(held.trial(), line));
    }
}
