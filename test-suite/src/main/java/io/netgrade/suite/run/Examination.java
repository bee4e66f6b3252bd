package io.netgrade.suite.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.PropertyRun.Processes;
import io.netgrade.suite.run.PropertyRun.Result;
import io.netgrade.suite.run.PropertyRun.Sample;
import io.netgrade.suite.stage.HarnessFault;
import io.netgrade.suite.stage.NeedsAProcess;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.wire.OutOfTime;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grades one part of a plan against one submission, requirement by requirement, and gives each its verdict. */
public final class Examination {

    /** A program that is not implemented yet exits with this code. */
    private static final int NOT_IMPLEMENTED = 3;

    private final Catalogue catalogue;
    private final Plan plan;
    private final Subject subject;
    private final boolean shrinking;
    private final Optional<String> cannotRun;
    private final PropertyLauncher properties = new PropertyLauncher();
    private @Nullable CoreOutcome core;
    private Verdict.@Nullable Failed carriedOver;
    private List<Step> lastPlain = List.of();
    private Result.@Nullable Lost lastForgiven;

    /**
     * An examination that has not begun.
     *
     * @param plan the whole plan, of which one part is graded
     * @param subject the submission; no server of it may be running yet, so that a part sees no client of another part
     * @param shrinking whether a failure is shrunk
     * @param cannotRun why the submission cannot even be started, if so
     */
    public Examination(Catalogue catalogue, Plan plan, Subject subject, boolean shrinking, Optional<String> cannotRun) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.subject = subject;
        this.shrinking = shrinking;
        this.cannotRun = cannotRun;
    }

    /** Hears what is going on. */
    public interface Listener {
        /** This requirement is judged next. */
        void started(RequirementKey requirement);

        /** This requirement has its verdict. */
        void judged(RequirementKey requirement, Verdict verdict);
    }

    /**
     * What other parts of the same program need to know.
     *
     * @param core what the program's core came to; empty if this part neither graded it nor was told
     * @param carriedOver why the program's {@link Basis#HISTORY} requirement failed, if this part has seen it
     */
    public record PartOutcome(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<CoreOutcome> core,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Verdict.Failed> carriedOver) {}

    /**
     * Grades the requirements of {@code part}, in order.
     *
     * @param known what the program's core came to in another part; empty if this part begins with the core
     */
    public PartOutcome run(Part part, Optional<CoreOutcome> known, Listener listener) {
        core = known.orElse(null);
        for (Plan.Item item : plan.items(part.requirements())) {
            listener.started(item.requirement());
            listener.judged(item.requirement(), verdictOn(item));
        }
        return new PartOutcome(Optional.ofNullable(core), Optional.ofNullable(carriedOver));
    }

    private Verdict verdictOn(Plan.Item item) {
        Catalogue.Entry entry = catalogue.entry(item.requirement());
        Optional<Verdict> settled = settledBefore(entry.spec());
        Verdict verdict = settled.orElseGet(() -> judgeOrAdmit(item, entry));
        if (entry.spec().basis() == Basis.IS_CORE) {
            core = new CoreOutcome(item.requirement(), verdict, lastPlain);
        }
        return verdict;
    }

    /** The verdict that follows from what is known already, so that nothing need be started. */
    private Optional<Verdict> settledBefore(RequirementSpec spec) {
        if (core != null && core.verdict() instanceof Verdict.NotAttempted) {
            return Optional.of(core.verdict());
        }
        if (spec.restsOnCore() && core != null && core.verdict() instanceof Verdict.NotApplicable) {
            return Optional.of(core.verdict());
        }
        if (spec.restsOnCore() && core != null && !(core.verdict() instanceof Verdict.Passed)) {
            return Optional.of(
                    core.verdict() instanceof Verdict.NotGraded
                            ? new Verdict.NotGraded(Words.of("not-graded.core", core.requirement()))
                            : new Verdict.Blocked(core.requirement()));
        }
        return cannotRun.map(reason -> new Verdict.Failed(new Evidence(
                new ProgramFinding.CannotRun(reason), new Exchange(List.of()), List.of(), ProgramState.NONE, true)));
    }

    /** A fault of ours in judging one requirement leaves the others to be judged. */
    private Verdict judgeOrAdmit(Plan.Item item, Catalogue.Entry entry) {
        try {
            return judge(item, entry);
        } catch (NeedsAProcess cannot) {
            return new Verdict.NotApplicable(String.valueOf(cannot.getMessage()));
        } catch (HarnessFault | OutOfTime fault) {
            return new Verdict.NotGraded(Words.of("not-graded.fault", String.valueOf(fault.getMessage())));
        }
    }

    private Verdict judge(Plan.Item item, Catalogue.Entry entry) {
        Verdict.Failed booked = carriedOver;
        if (booked != null && entry.spec().basis() == Basis.HISTORY) {
            return booked;
        }
        // If it carries something over, what else it does is judged without a past.
        Processes processes = booked == null ? Processes.SHARED : Processes.FRESH;
        Plan patience = plan.moreTolerant(Confirmation.PATIENCE);
        Optional<Verdict> verdict = judgeOnce(item, entry, plan, processes);
        // Silence that was forgiven leaves the other cases untried: they are tried with the patience that was needed.
        return verdict.or(() -> judgeOnce(item, entry, patience, processes))
                .or(() -> withoutAPast(item, entry, patience, processes))
                .orElseGet(Examination::lateAgain);
    }

    private static Verdict lateAgain() {
        return new Verdict.NotGraded(Words.of("not-graded.late"));
    }

    /**
     * Twice a process with a past was silent, also with much patience, and what was seen of it went well on a fresh one. That may
     * be because what was seen ends with the silence: a server that serves now this client and now that is silent towards
     * another one in its next process, behind the end. So whole tries are played on fresh processes. If they all go well, the
     * silence comes of the past, and is booked as such.
     */
    private Optional<Verdict> withoutAPast(Plan.Item item, Catalogue.Entry entry, Plan patience, Processes processes) {
        Result.Lost silent = lastForgiven;
        if (silent == null || processes == Processes.FRESH) {
            return Optional.empty();
        }
        Optional<Verdict> fresh = judgeOnce(item, entry, patience, Processes.FRESH);
        if (fresh.isPresent() && fresh.get() instanceof Verdict.Passed) {
            if (!mayBookOnHistory(entry.spec(), processes)) {
                return Optional.empty();
            }
            book(new Confirmation.Booked(silent.original(), false));
        }
        return fresh;
    }

    /** Judges by one run of the property; empty if its only loss was forgiven. */
    private Optional<Verdict> judgeOnce(Plan.Item item, Catalogue.Entry entry, Plan patience, Processes processes) {
        subject.warmUpWith(warmUp());
        PropertyRun run = new PropertyRun(patience, item, subject, shrinking, processes);
        properties.run(entry, run);
        Result result = run.result();
        if (result instanceof Result.Held held) {
            lastPlain = run.plainest();
            return Optional.of(new Verdict.Passed(held.tries(), held.cases()));
        }
        if (result instanceof Result.Lost lost) {
            return entry.spec().basis() == Basis.IS_CORE && saysNotImplemented(lost)
                    ? Optional.of(new Verdict.NotAttempted())
                    : confirmed(lost, item, entry, patience, processes);
        }
        if (result instanceof Result.NotHere here) {
            return Optional.of(new Verdict.NotApplicable(here.because()));
        }
        subject.discardServer();
        return Optional.of(new Verdict.NotGraded(((Result.Undecided) result).because()));
    }

    private static boolean saysNotImplemented(Result.Lost lost) {
        return lost.original().finding() instanceof ProgramFinding.Exited exited
                && exited.neverBegan()
                && exited.code() == NOT_IMPLEMENTED;
    }

    private Optional<Verdict> confirmed(
            Result.Lost lost, Plan.Item item, Catalogue.Entry entry, Plan patience, Processes processes) {
        // A fresh process that was silent with so much patience has had its second look.
        boolean believed = processes == Processes.FRESH && !patience.equals(plan);
        Optional<Confirmation.Booked> booked =
                new Confirmation(new Replay(subject, plan.budgetMillis()), plan.deadlines()).look(lost, believed);
        if (booked.isPresent() && !booked.get().recurred() && booked.get().isAFailedStart()) {
            // A program that was just started has nothing to carry over. What it does once and not again, the machine
            // did.
            return Optional.of(new Verdict.NotGraded(
                    Words.of("not-graded.start", booked.get().sample().finding().sentence())));
        }
        if (booked.isPresent() && !booked.get().recurred() && mayBookOnHistory(entry.spec(), processes)) {
            // Only a process with a past shows it: that is a loss of its own, and this requirement is judged without a
            // past.
            book(booked.get());
            return judgeOnce(item, entry, patience, Processes.FRESH);
        }
        lastForgiven = booked.isPresent() ? null : lost;
        return booked.map(this::failed);
    }

    private boolean mayBookOnHistory(RequirementSpec spec, Processes processes) {
        return processes == Processes.SHARED
                && spec.basis() != Basis.HISTORY
                && plan.requirements().stream()
                        .map(catalogue::require)
                        .anyMatch(other -> other.basis() == Basis.HISTORY
                                && other.program().equals(spec.program()));
    }

    /** The first failure that only a process with a past shows is the one that is told. */
    private void book(Confirmation.Booked booked) {
        if (carriedOver == null) {
            carriedOver = failed(booked);
        }
    }

    private Verdict.Failed failed(Confirmation.Booked booked) {
        Sample sample = booked.sample();
        return new Verdict.Failed(
                new Evidence(sample.finding(), sample.exchange(), warmUp(), sample.program(), booked.recurred()));
    }

    private List<Step> warmUp() {
        return core == null ? List.of() : core.plain();
    }

    /** Plays one stored exchange against the submission; empty if it goes well now. */
    public static Optional<Verdict.Failed> replay(Subject subject, Evidence stored, Plan plan) {
        subject.warmUpWith(stored.warmUp());
        boolean silence = !stored.finding().conclusive();
        return new Replay(subject, plan.budgetMillis())
                .play(stored.smallest(), plan.deadlines().times(silence ? Confirmation.PATIENCE : 1, 1))
                .map(sample -> new Verdict.Failed(
                        new Evidence(sample.finding(), sample.exchange(), stored.warmUp(), sample.program(), true)));
    }
}
