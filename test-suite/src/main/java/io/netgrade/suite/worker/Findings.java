package io.netgrade.suite.worker;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the workers of one submission say, put together in the plan's order. */
final class Findings {

    private final Order order;
    private final Parts parts;
    private final Consumer<Message> listener;
    private final Map<RequirementKey, Message.Judged> judged = new HashMap<>();
    private final Map<RequirementKey, Held> held = new LinkedHashMap<>();
    private final List<Remarked> remarks = new ArrayList<>();
    private @Nullable String fault;

    /** A remark, and the part in which it was made. */
    private record Remarked(int part, Remark remark) {}

    /** A verdict that another part of the same program may replace. */
    private record Held(String program, Message.Judged judged) {}

    Findings(Order order, Parts parts, Consumer<Message> listener) {
        this.order = order;
        this.parts = parts;
        this.listener = listener;
    }

    /** Takes what a worker says while it grades a part. */
    Consumer<Message> of(int part) {
        return message -> take(part, message);
    }

    private synchronized void take(int part, Message message) {
        if (message instanceof Message.Judged verdict) {
            if (part != Parts.NO_PART && isHistory(verdict.requirement())) {
                held.put(verdict.requirement(), new Held(parts.get(part).program(), verdict));
                return;
            }
            judged.put(verdict.requirement(), verdict);
        } else if (message instanceof Message.Remarked remarked) {
            remarks.add(new Remarked(part, remarked.remark()));
        }
        listener.accept(message);
    }

    private static boolean isHistory(RequirementKey key) {
        return Exercises.catalogue().require(key).basis() == Basis.HISTORY;
    }

    /**
     * Gives what is graded last of a program its verdict, once all parts of the program are over: the first of them that saw
     * something carried over from one client to the next says what that was.
     */
    synchronized void settle() {
        List.copyOf(held.entrySet()).forEach(entry -> {
            String program = entry.getValue().program();
            if (parts.isOver(program)) {
                held.remove(entry.getKey());
                Message.Judged own = entry.getValue().judged();
                Verdict verdict = parts.outcomes(program).stream()
                        .flatMap(outcome -> outcome.carriedOver().stream())
                        .<Verdict>map(failed -> failed)
                        .findFirst()
                        .orElse(own.verdict());
                Message.Judged settled = new Message.Judged(entry.getKey(), verdict, own.millis());
                judged.put(entry.getKey(), settled);
                listener.accept(settled);
            }
        });
    }

    /** The first fault is the one to mend. */
    synchronized void failed(String what) {
        if (fault == null) {
            fault = what;
        }
    }

    synchronized GradingRun.Report report() {
        Map<RequirementKey, Verdict> verdicts = new LinkedHashMap<>();
        Map<RequirementKey, Long> millis = new LinkedHashMap<>();
        for (RequirementKey key : order.plan().requirements()) {
            Message.Judged verdict = judged.get(key);
            if (verdict != null) {
                verdicts.put(key, verdict.verdict());
                millis.put(key, verdict.millis());
            }
        }
        return new GradingRun.Report(verdicts, millis, inPlanOrder(), Optional.ofNullable(fault));
    }

    /** Of each kind the first, as a single worker would have said it. */
    private List<Remark> inPlanOrder() {
        Map<String, Remark> first = new LinkedHashMap<>();
        remarks.stream()
                .sorted(Comparator.comparingInt(Remarked::part))
                .forEach(one -> first.putIfAbsent(one.remark().about(), one.remark()));
        return List.copyOf(first.values());
    }
}
