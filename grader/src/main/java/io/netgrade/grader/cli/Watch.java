package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Event;
import io.netgrade.grader.batch.EventStream;
import io.netgrade.grader.batch.ProgressLines;
import io.netgrade.grader.batch.ProgressView;
import io.netgrade.grader.report.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whoever watches a batch: a person at a terminal, a reader of a log, a program. */
final class Watch implements Consumer<Event>, AutoCloseable {

    private final List<Consumer<Event>> watchers = new ArrayList<>();
    private final @Nullable PrintWriter file;
    private final boolean showsBar;
    private @Nullable ProgressView bar;

    private Watch(@Nullable PrintWriter file, boolean showsBar) {
        this.file = file;
        this.showsBar = showsBar;
    }

    /**
     * Those who watch.
     *
     * @param events where events are written for programs: a file, or {@code -}
     * @throws UserError if that file cannot be written
     */
    static Watch of(Console console, boolean quiet, Optional<String> events, PrintWriter stdout) {
        boolean onStdout = events.filter("-"::equals).isPresent();
        PrintWriter file =
                events.filter(name -> !name.equals("-")).map(Watch::opened).orElse(null);
        boolean bar = !quiet && Terminal.present().isPresent();
        Watch watch = new Watch(file, bar);
        if (!quiet && !bar) {
            watch.watchers.add(new ProgressLines(console::say));
        }
        if (onStdout || file != null) {
            watch.watchers.add(new EventStream(file == null ? stdout : file, Clock.systemUTC()));
        }
        return watch;
    }

    private static PrintWriter opened(String name) {
        try {
            return new PrintWriter(Path.of(name).toFile(), StandardCharsets.UTF_8);
        } catch (IOException cannot) {
            throw new UserError("cannot write " + name + ": " + cannot.getMessage());
        }
    }

    @Override
    public void accept(Event event) {
        if (showsBar && event instanceof Event.Began began && began.jars() > 0) {
            bar = new ProgressView(System.err);
        }
        if (bar != null) {
            bar.accept(event);
        }
        watchers.forEach(watcher -> watcher.accept(event));
        if (event instanceof Event.Ended) {
            endBar();
        }
    }

    private void endBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        endBar();
        if (file != null) {
            file.close();
        }
    }
}
