package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Item;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.PointRange;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Scorecard.Credit;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's mark as platforms want it: a list of tests, whose scores add up to it.
 *
 * @param title what people call the assignment
 * @param points what they get
 * @param worth full marks
 * @param cases the tests: requirements, and whatever else gives points or takes them
 * @param millis what judging took, in milliseconds
 */
record Statement(String title, PointRange points, Points worth, List<Case> cases, long millis) {

    Statement {
        cases = List.copyOf(cases);
    }

    /** What a test says. */
    enum Outcome {
        PASSED,
        FAILED,
        /** We failed, or nobody has decided yet. */
        OPEN,
        /** It says nothing of the program: it only moves points. */
        POINTS
    }

    /**
     * A test.
     *
     * @param exercise what it belongs to; empty for what is of none
     * @param name one line
     * @param points what it adds
     * @param worth what it is of full marks
     * @param output what to tell the student; lines of plain text, cut
     * @param hidden whether the student may learn of it only when grades are published
     */
    record Case(
            Optional<String> exercise,
            String name,
            Outcome outcome,
            PointRange points,
            Points worth,
            String output,
            boolean hidden) {}

    /** A mark, with what was found where anything was. */
    static Statement of(String title, Mark mark, Optional<Grade> grade) {
        Map<RequirementKey, Scorecard.Line> lines = new LinkedHashMap<>();
        grade.ifPresent(found -> found.card()
                .lines()
                .forEach(line -> lines.put(line.requirement().key(), line)));
        List<Case> cases = new ArrayList<>();
        for (Item item : mark.items()) {
            cases.add(
                    item.requirement().isPresent() && grade.isPresent()
                            ? requirement(
                                    item,
                                    Objects.requireNonNull(
                                            lines.get(item.requirement().get())),
                                    grade.get())
                            : other(item));
        }
        long millis = grade.map(found -> found.millis().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .orElse(0L);
        return new Statement(title, mark.points(), mark.worth(), cases, millis);
    }

    private static Case requirement(Item item, Scorecard.Line line, Grade grade) {
        boolean hidden = grade.assignment()
                .map(assignment -> assignment.hides(line.requirement()))
                .orElse(false);
        return new Case(
                item.exercise(),
                CaseText.name(
                        line.requirement(), grade.isWithdrawn(line.requirement().key())),
                outcome(item, line),
                item.points(),
                item.worth(),
                CaseText.output(item, line),
                hidden);
    }

    private static Outcome outcome(Item item, Scorecard.Line line) {
        if (!item.because().isEmpty() || (line.verdict() instanceof Verdict.Passed && line.credit() != Credit.OWN)) {
            return Outcome.POINTS;
        }
        return switch (line.verdict().name()) {
            case "PASSED" -> Outcome.PASSED;
            case "NOT_GRADED" -> Outcome.OPEN;
            case "NOT_APPLICABLE" -> Outcome.POINTS;
            default -> Outcome.FAILED;
        };
    }

    private static Case other(Item item) {
        return new Case(
                item.exercise(),
                CaseText.line(item.name()),
                item.points().isExact() ? Outcome.POINTS : Outcome.OPEN,
                item.points(),
                item.worth(),
                CaseText.line(item.because()),
                false);
    }

    /** The same, with what is hidden put together in one test for each exercise, so that nobody learns what it is. */
    Statement withoutSecrets() {
        List<Case> told =
                new ArrayList<>(cases.stream().filter(one -> !one.hidden()).toList());
        cases.stream().filter(Case::hidden).map(Case::exercise).distinct().forEach(exercise -> {
            List<Case> hidden = cases.stream()
                    .filter(one -> one.hidden() && one.exercise().equals(exercise))
                    .toList();
            told.add(new Case(
                    exercise,
                    Words.of("export.hidden", exercise.orElse("")),
                    hidden.stream().anyMatch(one -> one.outcome() == Outcome.OPEN) ? Outcome.OPEN : Outcome.POINTS,
                    hidden.stream().map(Case::points).reduce(PointRange.ZERO, PointRange::plus),
                    hidden.stream().map(Case::worth).reduce(Points.ZERO, Points::plus),
                    "",
                    false));
        });
        return new Statement(title, points, worth, told, millis);
    }

    /** Whether anything that counts is lost. */
    boolean anythingLost() {
        return cases.stream()
                .anyMatch(one -> one.outcome() == Outcome.FAILED && one.worth().any());
    }

    /** Whether something is open through a fault of ours, or because nobody has decided yet. */
    boolean isOpen() {
        return !points.isExact();
    }

    /** What is certain, and not less than nothing: no platform knows what to do with less. */
    Points score() {
        return points.least().compareTo(Points.ZERO) < 0 ? Points.ZERO : points.least();
    }
}
