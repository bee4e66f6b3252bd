package io.netgrade.suite.run;

import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.run.PropertyRun.Result;
import io.netgrade.suite.run.PropertyRun.Sample;
import io.netgrade.suite.stage.Deadlines;
import java.util.List;
import java.util.Optional;

/**
 * A second look at a loss before it is booked. Wrong bytes, a reset, a crash or an early end stand whatever a fresh process
 * does. Silence may have been a busy machine: it is forgiven, but only if everything goes well three times over on a fresh
 * process with four times the patience.
 */
final class Confirmation {

    /** How many times the ordinary patience silence is given before it is believed. */
    static final int PATIENCE = 4;

    private static final int LOOKS = 3;

    private final Replay replay;
    private final Deadlines deadlines;

    Confirmation(Replay replay, Deadlines deadlines) {
        this.replay = replay;
        this.deadlines = deadlines;
    }

    /** A loss that stands. {@code recurred} is false if a fresh process did not show it again. */
    record Booked(Sample sample, boolean recurred) {

        /** Whether it is a start that failed and not what a program did: it had served nobody and was not ready yet. */
        boolean isAFailedStart() {
            return sample.finding() instanceof ProgramFinding.Exited exited
                    && exited.neverBegan()
                    && sample.exchange().steps().stream().noneMatch(step -> step instanceof ProgramStep.Serve);
        }
    }

    /**
     * The loss as it is booked, or empty if it is forgiven.
     *
     * @param believed whether silence is not forgiven: it was seen on a fresh process with that patience
     */
    Optional<Booked> look(Result.Lost lost, boolean believed) {
        if (lost.original().finding().conclusive()) {
            return again(lost);
        }
        Optional<Booked> patient = patiently(lost);
        return believed ? patient.or(() -> Optional.of(new Booked(lost.original(), true))) : patient;
    }

    private Optional<Booked> again(Result.Lost lost) {
        for (Sample sample : candidates(lost)) {
            Optional<Sample> again = replay.play(sample.exchange(), deadlines);
            if (again.isPresent()) {
                return Optional.of(new Booked(again.get(), true));
            }
        }
        return Optional.of(new Booked(lost.original(), false));
    }

    private Optional<Booked> patiently(Result.Lost lost) {
        for (Sample sample : candidates(lost)) {
            for (int look = 0; look < LOOKS; look++) {
                Optional<Sample> still = replay.play(sample.exchange(), deadlines.times(PATIENCE, 1));
                if (still.isPresent()) {
                    return Optional.of(new Booked(still.get(), true));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Sample> candidates(Result.Lost lost) {
        return lost.smallest().equals(lost.original())
                ? List.of(lost.original())
                : List.of(lost.smallest(), lost.original());
    }
}
