package io.netgrade.grader.report;

import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import io.netgrade.suite.worker.Message;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    public void begin(Path jar, Plan plan, String time) {
        progress = new Progress(this::say, plan);
        say(Words.of(
                "begin",
                Escaped.line(String.valueOf(jar.getFileName()), 200),
                Words.counted("requirement", plan.items().size()),
                plan.seed()));
        say(Words.of("begin.expected", time));
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
            say("  " + Words.of("more", more));
        }
        if (!grade.remarks().isEmpty()) {
            say("");
            say(Words.of("besides"));
            grade.remarks().forEach(remark -> say("  " + remark.sentence()));
        }
        grade.fault().ifPresent(fault -> say(paint(Words.of("fault", Escaped.line(fault, 300)), Style.fg_red)));
    }

    private void table(Grade grade) {
        Scorecard card = grade.card();
        for (String exercise : card.exercises()) {
            Scorecard part = card.only(exercise);
            say(paint(String.format("%-60s %7s", exercise, score(part)), Style.bold));
            alike(part.lines()).forEach(this::lines);
        }
        wholes(card).forEach(exercise -> say("  " + Words.of("whole", exercise)));
        say("  " + "-".repeat(66));
        say(paint(String.format("  %s %60s", Words.of("score"), score(grade)), Style.bold));
        if (grade.withheld().any()) {
            say("  " + Words.of("hidden"));
        }
        grade.terms().withdrawn().forEach((key, reason) -> say("  " + Words.of("withdrawn", key, reason)));
    }

    /** Exercises that earn nothing because something of them is lost. */
    static List<String> wholes(Scorecard card) {
        return card.lines().stream()
                .filter(line -> line.credit() == Scorecard.Credit.FORFEITED)
                .map(line -> line.requirement().key().exercise())
                .distinct()
                .toList();
    }

    /** What follows each other and says the same of a program that got nowhere; passes and losses stand by themselves. */
    private static List<List<Scorecard.Line>> alike(List<Scorecard.Line> lines) {
        List<List<Scorecard.Line>> groups = new ArrayList<>();
        for (Scorecard.Line line : lines) {
            List<Scorecard.Line> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && saysNothingNew(line.verdict(), last.get(0).verdict())) {
                last.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        return groups;
    }

    private static boolean saysNothingNew(Verdict verdict, Verdict before) {
        boolean gotNowhere = verdict instanceof Verdict.Blocked
                || verdict instanceof Verdict.NotAttempted
                || verdict instanceof Verdict.NotApplicable;
        return gotNowhere && because(verdict).equals(because(before));
    }

    private void lines(List<Scorecard.Line> alike) {
        Scorecard.Line first = alike.get(0);
        if (alike.size() == 1) {
            line(first);
            return;
        }
        Points points = alike.stream().map(Scorecard.Line::points).reduce(Points.ZERO, Points::plus);
        Points worth = alike.stream().map(Scorecard.Line::stake).reduce(Points.ZERO, Points::plus);
        say(String.format(
                "  %s %-19s %-36s %4s/%s",
                mark(first.verdict()),
                Words.counted("requirement", alike.size()),
                because(first.verdict()),
                points,
                worth));
    }

    private void line(Scorecard.Line line) {
        say(String.format(
                "  %s %-12s %-6s %-36s %4s/%s",
                mark(line.verdict()),
                line.requirement().key().id(),
                line.requirement().level(),
                because(line.verdict()),
                line.points(),
                outOf(line)));
    }

    /** What a requirement could give; with a sign if it is a bonus. */
    public static String outOf(Scorecard.Line line) {
        return (line.bonus() ? "+" : "") + line.stake();
    }

    /** The points as a person writes them: {@code 44/45}, or {@code 12 of 35 visible, 9 hidden}. */
    static String score(Grade grade) {
        return grade.withheld().any()
                ? Words.of("score.visible", points(grade.card()), grade.card().worth(), grade.withheld())
                : score(grade.card());
    }

    static String score(Scorecard card) {
        return Words.of("score.of", points(card), card.worth());
    }

    /** A range while something is undecided. */
    private static String points(Scorecard card) {
        return card.complete() ? card.points().toString() : Words.of("score.range", card.points(), card.pointsAtMost());
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
                ? Words.of("verdict.blocked-by", blocked.by().id())
                : words(verdict);
    }

    static String words(Verdict verdict) {
        return Words.of("verdict." + verdict.name());
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
