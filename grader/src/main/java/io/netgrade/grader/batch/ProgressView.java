package io.netgrade.grader.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a batch is: a bar that moves with each requirement, whose jars are judged, what waits. */
public final class ProgressView implements Consumer<Event>, AutoCloseable {

    private static final int REFRESH_MILLIS = 500;

    private final Tally tally = new Tally();
    private final long begin = System.nanoTime();
    private final ProgressBar bar;

    /** @param terminal what it is shown on */
    public ProgressView(PrintStream terminal) {
        bar = new ProgressBarBuilder()
                .setTaskName("Grading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .setEtaFunction(state -> Optional.<Duration>empty())
                .hideEta()
                .build();
    }

    @Override
    public void accept(Event event) {
        tally.take(event);
        bar.maxHint(tally.allRequirements());
        bar.stepTo(Math.max(0, tally.judgedRequirements()));
        bar.setExtraMessage(tally.judgedJars() + "/" + tally.jars() + " done; " + tally.standing() + "; "
                + tally.left(Duration.ofNanos(System.nanoTime() - begin)));
    }

    @Override
    public void close() {
        bar.close();
    }
}
