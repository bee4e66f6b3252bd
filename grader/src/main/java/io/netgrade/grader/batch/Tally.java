package io.netgrade.grader.batch;

import io.netgrade.grader.report.Pace;
import io.netgrade.grader.store.Judgement.Ending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far a batch is, counted from its events. */
final class Tally {

    private final Map<String, Running> running = new LinkedHashMap<>();
    private int jars;
    private int requirements;
    private int judgedJars;
    private int faults;
    private long judgedRequirements;

    private record Running(String label, int judged) {}

    void take(Event event) {
        if (event instanceof Event.Began began) {
            jars = began.jars();
            requirements = began.requirements();
        } else if (event instanceof Event.Started started) {
            running.put(started.key(), new Running(Work.label(started.from()), 0));
        } else if (event instanceof Event.Advanced advanced) {
            judgedRequirements++;
            running.computeIfPresent(advanced.key(), (key, one) -> new Running(one.label(), one.judged() + 1));
        } else if (event instanceof Event.Judged judged) {
            ended(judged);
        }
    }

    private void ended(Event.Judged judged) {
        Running ended = running.remove(judged.key());
        faults += judged.ending() == Ending.COMPLETE ? 0 : 1;
        // What a worker left open is done with, or will be done anew.
        long seen = ended == null ? 0 : ended.judged();
        judgedRequirements += judged.again() ? -seen : requirements - seen;
        judgedJars += judged.again() ? 0 : 1;
    }

    long allRequirements() {
        return (long) jars * requirements;
    }

    long judgedRequirements() {
        return judgedRequirements;
    }

    int judgedJars() {
        return judgedJars;
    }

    int jars() {
        return jars;
    }

    /** Whose jars are being judged, and how many wait. */
    String standing() {
        StringBuilder text = new StringBuilder();
        running.values().forEach(one -> text.append(text.isEmpty() ? "" : ", ")
                .append(one.label())
                .append(' ')
                .append(one.judged())
                .append('/')
                .append(requirements));
        int waiting = jars - judgedJars - running.size();
        return text + "; " + waiting + " waiting"
                + (faults == 0 ? "" : "; " + faults + (faults == 1 ? " fault" : " faults"));
    }

    /** How long it will still take, if it goes on as it did so far; empty if nobody can tell yet. */
    String left(Duration elapsed) {
        return judgedRequirements <= 0 || elapsed.isNegative()
                ? ""
                : Pace.left(elapsed, judgedRequirements, Math.max(judgedRequirements, allRequirements()));
    }
}
