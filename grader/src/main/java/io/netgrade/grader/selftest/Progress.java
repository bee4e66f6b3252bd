package io.netgrade.grader.selftest;

import io.netgrade.grader.report.Pace;
import io.netgrade.suite.worker.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says how far the trials are: a line when one has ended, and one now and then while one takes long. */
final class Progress {

    /** How long a reader of the lines is left without one, in nanoseconds. */
    private static final long QUIET = Duration.ofSeconds(15).toNanos();

    private final Consumer<String> out;
    private final int trials;
    private final long requirements;
    private final long begin = System.nanoTime();
    private long lastLine = begin;
    private int ended;
    private long judged;

    Progress(List<Trial> trials, Consumer<String> out) {
        this.out = out;
        this.trials = trials.size();
        this.requirements =
                trials.stream().mapToLong(trial -> trial.plan().items().size()).sum();
    }

    /** A worker said something. */
    synchronized void heard(Trial trial, Message message) {
        if (message instanceof Message.Judged verdict) {
            judged++;
            if (System.nanoTime() - lastLine > QUIET) {
                say(trial, "at " + verdict.requirement());
            }
        }
    }

    /** A trial has ended. */
    synchronized void ended(Trial.Held held) {
        ended++;
        say(held.trial(), outcome(held));
        Findings.lost(held).forEach(row -> out.accept("    " + row.text()));
        Findings.missed(held).forEach(row -> out.accept("    " + row.text()));
        Findings.notGraded(held).forEach(row -> out.accept("    " + row.text()));
    }

    private void say(Trial trial, String what) {
        lastLine = System.nanoTime();
        String left = judged == 0 ? "" : Pace.left(Duration.ofNanos(lastLine - begin), judged, requirements);
        out.accept(String.format(
                "  [%d/%d] %-34s seed %-6d %-34s %s",
                ended, trials, trial.specimen().name(), trial.plan().seed(), what, left));
    }

    private static String outcome(Trial.Held held) {
        if (held.grade().fault().isPresent()) {
            return "FAULT: " + held.grade().fault().get();
        }
        if (!Findings.notGraded(held).isEmpty()) {
            return "NOT GRADED " + ids(Findings.notGraded(held));
        }
        if (!Findings.lost(held).isEmpty()) {
            return "LOST " + ids(Findings.lost(held));
        }
        if (!Findings.missed(held).isEmpty()) {
            return "MISSED " + ids(Findings.missed(held));
        }
        int declared = Findings.declared(held.trial()).size();
        int all = held.trial().plan().items().size();
        return held.trial().specimen().faulty()
                ? declared + (declared == 1 ? " loss" : " losses") + " caught"
                : "all " + all + " kept";
    }

    private static String ids(List<Row> rows) {
        return rows.stream().map(row -> row.requirement().id()).collect(Collectors.joining(", "));
    }
}
