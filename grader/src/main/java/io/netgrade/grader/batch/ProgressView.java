package io.netgrade.grader.batch;

import java.io.PrintStream;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on a terminal how far a batch is: a bar that moves with each requirement, whose jars are judged, what waits. */
public final class ProgressView implements Consumer<Event>, AutoCloseable {

    private static final int REFRESH_MILLIS = 500;

    private static final int BAR = 10;

    private final Tally tally = new Tally();
    private final ProgressBar bar;

    /** @param terminal what it is shown on */
    public ProgressView(PrintStream terminal) {
        bar = new ProgressBarBuilder()
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .setRenderer(
                        (state, width) -> fitted(line(state.getNormalizedProgress(), state.getExtraMessage()), width))
                .build();
    }

    /** What tells most comes first, since a terminal may be narrow. */
    private static String line(double progress, String counts) {
        int done = (int) (progress * BAR);
        return "[" + "#".repeat(done) + ".".repeat(BAR - done) + "] " + counts;
    }

    private static String fitted(String line, int width) {
        return line.length() <= width ? line : line.substring(0, Math.max(0, width));
    }

    @Override
    public void accept(Event event) {
        tally.take(event);
        String running = tally.runningNow();
        bar.maxHint(tally.allRequirements());
        bar.stepTo(Math.max(0, tally.judgedRequirements()));
        bar.setExtraMessage(tally.counts() + (running.isEmpty() ? "" : ": " + running));
    }

    @Override
    public void close() {
        bar.close();
    }
}
