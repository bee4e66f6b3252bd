package io.netgrade.suite.stage;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ResourceStep;
import io.netgrade.suite.subject.RunningProgram;
import io.netgrade.suite.subject.Usage;
import io.netgrade.suite.wire.Ticker;
import io.netgrade.suite.words.Words;
import java.time.Duration;
import java.util.function.Consumer;

/** What a program holds and uses, looked at from outside. */
final class Resources implements ResourceStep.Actor {

    /** A measurement of the processor's use; below a second its own coarseness would show. */
    private static final Duration WINDOW = Duration.ofSeconds(1);

    /** How often what should fall is looked at again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Ticker ticker;
    private final Programs programs;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private Usage noted = Usage.NONE;

    Resources(Ticker ticker, Programs programs, Deadlines deadlines, Consumer<String> saw) {
        this.ticker = ticker;
        this.programs = programs;
        this.deadlines = deadlines;
        this.saw = saw;
    }

    @Override
    public void note() {
        noted = programs.program().usage();
        saw.accept(Words.of("seen.resources", noted.files(), noted.threads()));
    }

    /** Sessions that are over may take a moment to be given back: what is too much must stay too much. */
    @Override
    public void expectLevel(int files, int threads) {
        RunningProgram program = programs.program();
        long from = ticker.nanos();
        Usage now = program.usage();
        while (exceeds(now, files, threads) && left(from) > 0 && program.isAlive()) {
            program.awaitExit(LOOK_AGAIN);
            now = program.usage();
        }
        saw.accept(Words.of("seen.resources", now.files(), now.threads()));
        if (now.files() >= noted.files() + files) {
            throw new Discrepancy(new ProgramFinding.Leaks(Words.of("Resources.files"), noted.files(), now.files()));
        }
        if (now.threads() >= noted.threads() + threads) {
            throw new Discrepancy(
                    new ProgramFinding.Leaks(Words.of("Resources.threads"), noted.threads(), now.threads()));
        }
    }

    private long left(long from) {
        return deadlines.answer().toNanos() - (ticker.nanos() - from);
    }

    private boolean exceeds(Usage now, int files, int threads) {
        return now.files() >= noted.files() + files || now.threads() >= noted.threads() + threads;
    }

    /** A JVM may still be compiling what it just ran; a loop goes on, so only a second window speaks against it. */
    @Override
    public void stayIdle() {
        RunningProgram program = programs.program();
        long used = busyMillis(program);
        if (isBusy(used)) {
            used = busyMillis(program);
        }
        saw.accept(Words.of("seen.processor", used, WINDOW.toMillis()));
        if (isBusy(used)) {
            throw new Discrepancy(new ProgramFinding.Busy(used, WINDOW.toMillis()));
        }
    }

    private static boolean isBusy(long millis) {
        return millis > WINDOW.toMillis() / 2;
    }

    private static long busyMillis(RunningProgram program) {
        Duration before = program.processorTime();
        program.awaitExit(WINDOW);
        return program.processorTime().minus(before).toMillis();
    }
}
