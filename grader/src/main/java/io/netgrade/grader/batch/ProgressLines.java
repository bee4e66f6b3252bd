package io.netgrade.grader.batch;

import io.netgrade.grader.store.Judgement.Ending;
import java.time.Duration;
import java.util.function.Consumer;

/** Says in lines how far a batch is: one when a jar has been judged, and one now and then while one takes long. */
public final class ProgressLines implements Consumer<Event> {

    /** How long a reader of the lines is left without one, in nanoseconds. */
    private static final long QUIET = Duration.ofSeconds(15).toNanos();

    private final Consumer<String> out;
    private final Tally tally = new Tally();
    private long lastLine = System.nanoTime();

    /** @param out takes the lines */
    public ProgressLines(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public void accept(Event event) {
        tally.take(event);
        if (event instanceof Event.Judged judged) {
            say(String.format("%-30s %s", Work.label(judged.from()), outcome(judged)));
        } else if (event instanceof Event.Advanced && System.nanoTime() - lastLine > QUIET) {
            say(tally.runningNow());
        }
    }

    /** What came of a jar, in words. */
    static String outcome(Event.Judged judged) {
        String counts = judged.passed() + " passed, " + judged.lost() + " lost"
                + (judged.notGraded() == 0 ? "" : ", " + judged.notGraded() + " NOT GRADED");
        String fault = judged.fault().map(what -> "; " + what).orElse("");
        return judged.ending() == Ending.BROKEN && judged.again()
                ? "the worker broke off, and another begins anew" + fault
                : String.format("%s, %.1f s%s", counts, judged.millis() / 1e3, fault);
    }

    private void say(String what) {
        lastLine = System.nanoTime();
        out.accept("  " + what + "  [" + tally.counts() + "]");
    }
}
