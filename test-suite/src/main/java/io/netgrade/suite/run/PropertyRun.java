package io.netgrade.suite.run;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.stage.Deadlines;
import io.netgrade.suite.stage.NeedsAProcess;
import io.netgrade.suite.stage.Stage;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.wire.OutOfTime;
import io.netgrade.suite.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.jspecify.annotations.Nullable;

/**
 * One property while jqwik runs it: gives each try a stage, keeps the simplest exchange that showed a loss, and tells jqwik when
 * to stop.
 *
 * <pre>
 *   GENERATING --a try is lost--> SHRINKING --bound reached, or jqwik is done--> OVER
 *        \--all tries held, budget gone, fault of ours---------------------------^
 * </pre>
 */
final class PropertyRun {

    /** Shrinking is bounded by a count, so that the same loss shrinks alike on any machine. */
    private static final int SHRINK_ATTEMPTS = 120;

    /** Each attempt at a program that is started anew costs as much as hundreds of connections. */
    private static final int LAUNCHED_SHRINK_ATTEMPTS = 40;

    /** Each attempt at silence costs a deadline, so there are few. */
    private static final int SILENT_SHRINK_ATTEMPTS = 8;

    /** How long a program whose connection broke is given to end. */
    static final Duration DYING = Duration.ofMillis(250);

    private static @Nullable PropertyRun current;

    private final Plan.Item item;
    private final Plan plan;
    private final Subject subject;
    private final boolean shrinking;
    private final Processes processes;
    private final Cases cases = new Cases();
    private final long began;

    private Phase phase = Phase.GENERATING;
    private int shrinkAttempts;
    private @Nullable Stage stage;
    private @Nullable Exchange plainest;
    private @Nullable Sample original;
    private @Nullable Sample smallest;
    private @Nullable String undecided;
    private @Nullable String notHere;

    /** Which processes the tries of a property meet. */
    enum Processes {
        /** One server for as long as it behaves. */
        SHARED,
        /** A new server for each try. */
        FRESH
    }

    private enum Phase {
        GENERATING,
        SHRINKING,
        OVER
    }

    /** One try that was lost. */
    record Sample(Exchange exchange, Finding finding, ProgramState program) {}

    /** How a property ended. */
    sealed interface Result {
        /** Every case held. */
        record Held(int tries, String cases) implements Result {}

        /** A case was lost. */
        record Lost(Sample original, Sample smallest) implements Result {}

        /** It cannot be seen of a submission that is judged in this way. */
        record NotHere(String because) implements Result {}

        /** We could not decide it. */
        record Undecided(String because) implements Result {}
    }

    /** @param shrinking whether something smaller is looked for once a try is lost */
    PropertyRun(Plan plan, Plan.Item item, Subject subject, boolean shrinking, Processes processes) {
        this.shrinking = shrinking;
        this.processes = processes;
        this.plan = plan;
        this.item = item;
        this.subject = subject;
        this.began = subject.ticker().nanos();
    }

    /** The run that is under way. A worker process judges one submission, one property at a time. */
    static PropertyRun current() {
        return Objects.requireNonNull(current, "conformance properties run only within an examination");
    }

    static void enter(PropertyRun run) {
        current = run;
    }

    long seed() {
        return Seeds.of(plan.seed(), item.requirement());
    }

    int tries() {
        return item.tries();
    }

    Stage stage() {
        return Objects.requireNonNull(stage, "no try is under way");
    }

    /**
     * Runs one try, or refuses it if the run is over.
     *
     * @throws ShrunkEnough if jqwik should look no further for something smaller
     */
    TryExecutionResult attempt(TryExecutor aTry, List<Object> parameters) {
        if (phase == Phase.GENERATING && overBudget()) {
            undecided = Words.of("not-graded.budget", cases.count(), item.tries());
            phase = Phase.OVER;
        }
        if (phase == Phase.SHRINKING && !mayShrinkOn()) {
            phase = Phase.OVER;
        }
        if (phase == Phase.OVER && original != null) {
            throw new ShrunkEnough();
        }
        if (phase == Phase.OVER) {
            return TryExecutionResult.satisfied(true);
        }
        if (phase == Phase.GENERATING) {
            cases.add(parameters);
        }
        if (processes == Processes.FRESH) {
            subject.discardServer();
        }
        try (Stage fresh = new Stage(subject, deadlines(), Duration.ofMillis(plan.budgetMillis()))) {
            stage = fresh;
            return account(aTry.execute(parameters), fresh);
        } finally {
            stage = null;
        }
    }

    /** Only a program that ended once may be about to end again; others are not waited for at each attempt. */
    private Duration dying() {
        return original == null || !original.program().isRunning() ? DYING : Duration.ZERO;
    }

    private boolean overBudget() {
        return subject.ticker().nanos() - began > plan.budgetMillis() * 1_000_000;
    }

    private boolean mayShrinkOn() {
        boolean silent = original != null && !original.finding().conclusive();
        return shrinkAttempts++ < mostShrinkAttempts(silent) && !overBudget();
    }

    private int mostShrinkAttempts(boolean silent) {
        if (silent) {
            return SILENT_SHRINK_ATTEMPTS;
        }
        return startsAProgram(Objects.requireNonNull(original)) ? LAUNCHED_SHRINK_ATTEMPTS : SHRINK_ATTEMPTS;
    }

    /** Whether each attempt like this one needs a process of its own: a program that is launched, or a server that ended. */
    private static boolean startsAProgram(Sample lost) {
        return !lost.program().isRunning()
                || lost.exchange().steps().stream().anyMatch(step -> step instanceof ProgramStep.Launch);
    }

    private Deadlines deadlines() {
        boolean silent = original != null && !original.finding().conclusive();
        return phase == Phase.SHRINKING && silent ? plan.deadlines().times(1, 4) : plan.deadlines();
    }

    private TryExecutionResult account(TryExecutionResult result, Stage stage) {
        Throwable thrown = result.throwable().orElse(null);
        if (thrown == null) {
            Exchange held = stage.exchange();
            if (plainest == null || Exchange.SIMPLEST_FIRST.compare(held, plainest) < 0) {
                plainest = held;
            }
            return result;
        }
        if (thrown instanceof Discrepancy discrepancy) {
            return lost(new Sample(stage.exchange(), discrepancy.finding(), stage.programState(dying())), result);
        }
        if (thrown instanceof NeedsAProcess cannot) {
            notHere = String.valueOf(cannot.getMessage());
        } else {
            undecided = because(thrown);
        }
        phase = Phase.OVER;
        return TryExecutionResult.satisfied(true);
    }

    private String because(Throwable thrown) {
        thrown.printStackTrace();
        return thrown instanceof OutOfTime
                ? Words.of("not-graded.case", plan.budgetMillis() / 1000)
                : Words.of("not-graded.fault", thrown);
    }

    private TryExecutionResult lost(Sample sample, TryExecutionResult result) {
        if (!sample.program().isRunning() || !sample.finding().conclusive()) {
            subject.discardServer();
        }
        if (original == null) {
            original = sample;
            smallest = sample;
            phase = !shrinking || sample.exchange().isPlainest() ? Phase.OVER : Phase.SHRINKING;
            return result;
        }
        if (!sample.finding().getClass().equals(original.finding().getClass())) {
            // Another way of failing is another story; the exchange that is shown must tell the one that was found.
            return TryExecutionResult.satisfied();
        }
        if (smallest == null || Exchange.SIMPLEST_FIRST.compare(sample.exchange(), smallest.exchange()) <= 0) {
            smallest = sample;
        }
        return result;
    }

    /** jqwik is done with the property. */
    void finished(PropertyExecutionResult result) {
        phase = Phase.OVER;
        boolean failed = result.status() != PropertyExecutionResult.Status.SUCCESSFUL;
        if (failed && original == null && undecided == null && notHere == null) {
            String because =
                    result.throwable().map(Throwable::toString).orElseGet(() -> Words.of("not-graded.did-not-run"));
            undecided = Words.of("not-graded.fault", because);
        }
    }

    /** The simplest exchange that held; no steps if none did. */
    List<Step> plainest() {
        return plainest == null ? List.of() : plainest.steps();
    }

    /** How it ended; called once jqwik has returned. */
    Result result() {
        if (original != null) {
            return new Result.Lost(original, smallest == null ? original : smallest);
        }
        if (notHere != null) {
            return new Result.NotHere(notHere);
        }
        if (undecided != null) {
            return new Result.Undecided(undecided);
        }
        return phase == Phase.OVER
                ? new Result.Held(cases.count(), cases.digest())
                : new Result.Undecided(Words.of("not-graded.fault", Words.of("not-graded.not-run")));
    }
}
