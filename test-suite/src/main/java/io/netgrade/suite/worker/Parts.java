package io.netgrade.suite.worker;

import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.run.CoreOutcome;
import io.netgrade.suite.run.Examination.PartOutcome;
import io.netgrade.suite.run.Part;
import io.netgrade.suite.run.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of one plan, handed out to the workers of one submission. A part is ready once the core of its program is known. */
final class Parts {

    /** Nothing to hand out. */
    static final Parts NONE = new Parts(List.of(), Map.of());

    /** What a worker says while it grades no part. */
    static final int NO_PART = -1;

    private final List<Part> parts;
    private final Map<String, Integer> cores;
    private final State[] states;
    private final List<@Nullable PartOutcome> outcomes;
    private boolean stopped;

    private enum State {
        WAITING,
        TAKEN,
        DONE,
        /** Its worker failed, or that of the core on which it rests. */
        LOST
    }

    /** A part that a worker is to grade. */
    record Taken(int index, PartOrder order) {}

    private Parts(List<Part> parts, Map<String, Integer> cores) {
        this.parts = parts;
        this.cores = cores;
        this.states = new State[parts.size()];
        Arrays.fill(states, State.WAITING);
        this.outcomes = new ArrayList<>(java.util.Collections.nCopies(parts.size(), null));
    }

    static Parts of(Catalogue catalogue, Plan plan) {
        List<Part> parts = Part.of(catalogue, plan);
        return new Parts(
                parts,
                IntStream.range(0, parts.size())
                        .boxed()
                        .filter(index -> parts.get(index).beginsWithCore(catalogue))
                        .collect(Collectors.toMap(index -> parts.get(index).program(), Function.identity())));
    }

    Part get(int index) {
        return parts.get(index);
    }

    int size() {
        return parts.size();
    }

    /** How many can be graded at a time from now on: of each program its core alone, or all that follows. */
    synchronized int usefulWorkers() {
        return IntStream.range(0, parts.size())
                .filter(index -> states[index] == State.WAITING || states[index] == State.TAKEN)
                .filter(index -> !isFollowed(index))
                .map(index -> stopped ? 0 : 1)
                .sum();
    }

    /** Whether other parts wait for this one; then whoever grades it goes on with one of them. */
    private boolean isFollowed(int index) {
        String program = parts.get(index).program();
        return Objects.equals(cores.get(program), index) && ofProgram(program).count() > 1;
    }

    /**
     * The next part, in the plan's order; waits while others may become ready. Empty if there will be none, or if the worker that
     * asks has failed.
     */
    synchronized Optional<Taken> take(Optional<String> fault) {
        while (fault.isEmpty() && !stopped && Arrays.asList(states).contains(State.WAITING)) {
            for (int i = 0; i < parts.size(); i++) {
                if (isReady(i)) {
                    states[i] = State.TAKEN;
                    return Optional.of(new Taken(i, new PartOrder(parts.get(i), core(i))));
                }
            }
            try {
                wait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isReady(int index) {
        Integer core = cores.get(parts.get(index).program());
        return states[index] == State.WAITING && (core == null || core == index || states[core] == State.DONE);
    }

    private Optional<CoreOutcome> core(int index) {
        Integer core = cores.get(parts.get(index).program());
        return core == null || core == index
                ? Optional.empty()
                : Objects.requireNonNull(outcomes.get(core)).core();
    }

    /** Its worker is through with it; {@code outcome} is empty if the worker failed. */
    synchronized void ended(int index, Optional<PartOutcome> outcome) {
        states[index] = outcome.isPresent() ? State.DONE : State.LOST;
        outcomes.set(index, outcome.orElse(null));
        if (outcome.isEmpty() && Objects.equals(cores.get(parts.get(index).program()), index)) {
            ofProgram(parts.get(index).program()).forEach(dependent -> states[dependent] = State.LOST);
        }
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized boolean areStopped() {
        return stopped;
    }

    /** Whether nothing more will be heard of a program. */
    synchronized boolean isOver(String program) {
        return ofProgram(program).allMatch(index -> states[index] == State.DONE || states[index] == State.LOST);
    }

    /** Of a program's parts that were graded, what came of them, in the plan's order. */
    synchronized List<PartOutcome> outcomes(String program) {
        return ofProgram(program)
                .mapToObj(outcomes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private IntStream ofProgram(String program) {
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).program().equals(program));
    }
}
