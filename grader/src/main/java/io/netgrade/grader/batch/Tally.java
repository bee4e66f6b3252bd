package io.netgrade.grader.batch;

import io.netgrade.grader.report.Pace;
import io.netgrade.grader.store.Judgement.Ending;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How far a batch is, counted from its events. */
final class Tally {

    private final Map<String, Running> running = new LinkedHashMap<>();
    private int jars;
    private int requirements;
    private int judgedJars;
    private int faults;
    private long judgedRequirements;
    private long begin = System.nanoTime();

    private record Running(String label, int judged) {}

    void take(Event event) {
        if (event instanceof Event.Began began) {
            jars = began.jars();
            requirements = began.requirements();
            // A regrade is a second round of the same run.
            running.clear();
            judgedJars = 0;
            judgedRequirements = 0;
            begin = System.nanoTime();
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

    /** How many are judged, how many wait, what went wrong, how long it will take. */
    String counts() {
        int waiting = jars - judgedJars - running.size();
        String left = left();
        return judgedJars + "/" + jars + " done, " + waiting + " waiting"
                + (faults == 0 ? "" : ", " + faults + (faults == 1 ? " fault" : " faults"))
                + (left.isEmpty() ? "" : ", " + left);
    }

    /** Whose jars are being judged, and how far each is; empty if none is. */
    String runningNow() {
        return running.values().stream()
                .map(one -> one.label() + " " + one.judged() + "/" + requirements)
                .collect(Collectors.joining(", "));
    }

    /** How long it will still take, if it goes on as it did so far; empty if nobody can tell yet, or if all is done. */
    private String left() {
        return judgedRequirements <= 0 || judgedJars == jars
                ? ""
                : Pace.left(
                        Duration.ofNanos(System.nanoTime() - begin),
                        judgedRequirements,
                        Math.max(judgedRequirements, allRequirements()));
    }
}
