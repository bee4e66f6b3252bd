package io.netgrade.grader.report;

import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.Message;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A grade on the terminal: progress, the score table, the losses that are most worth mending. */
public final class Console {

    /** More losses than these at once help nobody; all are in the report. */
    private static final int LOSSES_SHOWN = 3;

    private final PrintWriter out;
    private final Ansi ansi;
    private @Nullable Progress progress;

    /** @param ansi whether to colour; AUTO respects NO_COLOR and colours only a terminal */
    public Console(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** Says what is about to be graded. */
    public void begin(Path jar, int requirements, long seed) {
        progress = new Progress(this::say, requirements);
        say("Grading " + Escaped.line(String.valueOf(jar.getFileName()), 200) + ": " + requirements
                + " requirements, seed " + seed);
    }

    /** Says what has happened to what {@link #begin} named. */
    public void progress(Message message) {
        if (progress != null) {
            progress.heard(message);
        }
    }

    /** The score table and the most useful losses. */
    public void grade(Grade grade, ReplayCommand replay) {
        if (progress != null) {
            // A worker that broke off has left something unsaid.
            progress.flush();
        }
        say("");
        table(grade);
        grade.failures().stream().limit(LOSSES_SHOWN).forEach(line -> {
            Evidence evidence = ((Verdict.Failed) line.verdict()).evidence();
            say("");
            FailureText.lines(
                            line.requirement(),
                            evidence,
                            replay.of(line.requirement().key()))
                    .forEach(text -> say("  " + text));
        });
        int more = grade.failures().size() - LOSSES_SHOWN;
        if (more > 0) {
            say("");
            say("  ... and " + more + " more in the report");
        }
        if (!grade.remarks().isEmpty()) {
            say("");
            say("Seen besides, which no requirement asks about:");
            grade.remarks().forEach(remark -> say("  " + remark.sentence()));
        }
        grade.fault().ifPresent(fault -> say(paint("Fault of the harness: " + Escaped.line(fault, 300), Style.fg_red)));
    }

    private void table(Grade grade) {
        Scorecard card = grade.card();
        for (String exercise : card.exercises()) {
            Scorecard part = card.only(exercise);
            say(paint(String.format("%-60s %7s", exercise, score(part)), Style.bold));
            if (isUniform(part)) {
                Verdict verdict = part.lines().get(0).verdict();
                say("  " + mark(verdict) + " " + counted(part.lines().size()) + ": " + words(verdict));
            } else {
                part.lines().forEach(this::line);
            }
        }
        say("  " + "-".repeat(66));
        say(paint(String.format("  Score %60s", score(grade)), Style.bold));
        if (grade.withheld().any()) {
            say("  What is hidden in this edition of the assignment is judged when the course grades.");
        }
    }

    /** Whether one line says all; losses are always shown one by one. */
    private static boolean isUniform(Scorecard part) {
        return part.lines().stream()
                                .map(line -> line.verdict().name())
                                .distinct()
                                .count()
                        == 1
                && !(part.lines().get(0).verdict() instanceof Verdict.Failed);
    }

    static String counted(int requirements) {
        return requirements + (requirements == 1 ? " requirement" : " requirements");
    }

    private void line(Scorecard.Line line) {
        say(String.format(
                "  %s %-12s %-6s %-36s %4s/%s",
                mark(line.verdict()),
                line.requirement().key().id(),
                line.requirement().level(),
                because(line.verdict()),
                line.points(),
                line.worth()));
    }

    /** The points as a person writes them: {@code 44/45}, or {@code 12 of 35 visible, 9 hidden}. */
    static String score(Grade grade) {
        return grade.withheld().any()
                ? points(grade.card()) + " of " + grade.card().worth() + " visible, " + grade.withheld() + " hidden"
                : score(grade.card());
    }

    private static String score(Scorecard card) {
        return points(card) + "/" + card.worth();
    }

    /** A range while something is undecided. */
    private static String points(Scorecard card) {
        return card.complete() ? card.points().toString() : card.points() + " to " + card.pointsAtMost();
    }

    private String mark(Verdict verdict) {
        return switch (verdict.name()) {
            case "PASSED" -> paint("+", Style.fg_green);
            case "FAILED" -> paint("x", Style.fg_red);
            case "NOT_GRADED" -> paint("?", Style.fg_yellow);
            default -> "-";
        };
    }

    private static String because(Verdict verdict) {
        return verdict instanceof Verdict.Blocked blocked
                ? "blocked by " + blocked.by().id()
                : words(verdict);
    }

    static String words(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private String paint(String text, IStyle style) {
        return ansi.enabled() ? Style.on(style) + text + Style.off(style) : text;
    }

    /** Prints one line at once. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The command that plays the stored exchange of a loss again. */
    @FunctionalInterface
    public interface ReplayCommand {
        String of(RequirementKey requirement);
    }
}
