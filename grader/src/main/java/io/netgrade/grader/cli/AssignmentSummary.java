package io.netgrade.grader.cli;

import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Attempts;
import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.LatePolicy;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Verdict;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an assignment adds up to, as a table. */
final class AssignmentSummary {

    private static final String ROW = "  %-24s %12s %10s %10s %10s";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV");

    private final Assignment assignment;
    private final List<RequirementSpec> specs;

    /** @param specs everything that can be judged */
    AssignmentSummary(Assignment assignment, List<RequirementSpec> specs) {
        this.assignment = assignment;
        this.specs = specs;
    }

    /**
     * Points by exercise, the total, and the time that one submission takes.
     *
     * @param reference the grade of the reference
     * @param seconds what grading it took
     */
    List<String> lines(Grade reference, double seconds) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(ROW, "exercise", "requirements", "points", "hidden", "time"));
        assignment.exercises().forEach(exercise -> lines.add(row(exercise, reference)));
        Points hidden = hiddenAmong(assignment.judged(specs)).plus(assignment.withheld());
        int requirements = assignment.judged(specs).size();
        lines.add(String.format(ROW, "total", requirements, total(), hidden, time(seconds)));
        int unseen = requirements - reference.plan().items().size();
        if (unseen > 0) {
            lines.add("  " + unseen + " of these cannot be observed on this machine, and were not judged here.");
        }
        lines.add("");
        lines.add("One submission takes about " + time(seconds) + " on this machine if it is right; one that is silent"
                + " takes longer.");
        lines.addAll(rules());
        assignment.due().map(AssignmentSummary::sentence).ifPresent(lines::add);
        return lines;
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        Points bonus = assignment.judged(specs).stream()
                .filter(assignment.rubric()::isBonus)
                .map(assignment.rubric()::value)
                .reduce(Points.ZERO, Points::plus);
        if (bonus.any()) {
            String most = assignment
                    .scoring()
                    .bonus()
                    .aboveFullMarks()
                    .map(above -> ", at most " + above + " above full marks")
                    .orElse("");
            rules.add("Besides, " + bonus + " points are a bonus" + most + ".");
        }
        assignment.exercises().stream()
                .filter(exercise -> !exercise.partialCredit())
                .forEach(exercise -> rules.add(
                        exercise.name() + " earns nothing while anything of it is lost that full marks need."));
        if (assignment.scoring().attempts() == Attempts.BEST) {
            rules.add("Of several attempts the best counts.");
        }
        return rules;
    }

    private Points total() {
        return assignment.rubric().worth(assignment.judged(specs)).plus(assignment.withheld());
    }

    private String row(AssignedExercise exercise, Grade reference) {
        List<RequirementSpec> judged = assignment.judged(specs).stream()
                .filter(spec -> spec.key().exercise().equals(exercise.name()))
                .toList();
        double seconds = judged.stream()
                        .mapToLong(spec -> reference.millis().getOrDefault(spec.key(), 0L))
                        .sum()
                / 1e3;
        return String.format(
                ROW,
                exercise.name(),
                judged.size(),
                assignment.rubric().worth(judged).plus(exercise.withheld()),
                hiddenAmong(judged).plus(exercise.withheld()),
                time(seconds));
    }

    private Points hiddenAmong(List<RequirementSpec> judged) {
        return assignment
                .rubric()
                .worth(judged.stream().filter(assignment::hides).toList());
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static String sentence(Due due) {
        String grace = due.grace().isZero() ? "" : ", with " + due.grace().toMinutes() + " minutes of grace";
        return "Due " + TIME.format(due.at()) + grace + "; after that " + cost(due.late()) + ".";
    }

    private static String cost(LatePolicy late) {
        if (late instanceof LatePolicy.PercentPerDay share) {
            String end =
                    share.days().isPresent() ? ", and after " + share.days().getAsInt() + " days everything" : "";
            return "each day that has begun costs " + share.percent().toPlainString() + " percent of the points" + end;
        }
        return late instanceof LatePolicy.CutOff ? "a submission earns nothing" : "lateness costs nothing";
    }

    /** A verdict in words, with what was seen if it is lost. */
    static String verdict(Verdict verdict) {
        String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (verdict instanceof Verdict.Failed failed) {
            return name + " (" + failed.evidence().finding().sentence() + ")";
        }
        return verdict instanceof Verdict.NotGraded missing ? name + " (" + missing.because() + ")" : name;
    }
}
