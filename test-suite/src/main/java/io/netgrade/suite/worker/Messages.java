package io.netgrade.suite.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.wire.StallMeter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what a worker says. */
final class Messages implements Examination.Listener {

    private static final long HEARTBEAT_NANOS = 1_000_000_000;

    private final PrintStream out;
    private volatile @Nullable StallMeter clock;
    private long lastHeartbeat = System.nanoTime();
    private long startedAt;
    private final Set<String> remarkedAbout = new HashSet<>();
    private int verdicts;

    Messages(PrintStream out) {
        this.out = out;
    }

    void watch(StallMeter meter) {
        clock = meter;
    }

    /** What the stall meter is to call at each of its beats: says once a second that the worker lives. */
    Runnable heartbeat() {
        return () -> {
            StallMeter meter = clock;
            long now = System.nanoTime();
            if (meter != null && now - lastHeartbeat >= HEARTBEAT_NANOS) {
                lastHeartbeat = now;
                send(new Message.Heartbeat(meter.stalledNanos() / 1_000_000));
            }
        };
    }

    @Override
    public void started(RequirementKey requirement) {
        startedAt = System.nanoTime();
        send(new Message.Started(requirement));
    }

    @Override
    public void judged(RequirementKey requirement, Verdict verdict) {
        verdicts++;
        send(new Message.Judged(requirement, verdict, (System.nanoTime() - startedAt) / 1_000_000));
    }

    /** What was remarked about before is news again: which worker grades which part must make no difference. */
    synchronized void beginPart() {
        remarkedAbout.clear();
    }

    /** Says what was seen, once of each kind in each part. */
    synchronized void remarked(Remark remark) {
        if (remarkedAbout.add(remark.about())) {
            send(new Message.Remarked(remark));
        }
    }

    void end() {
        send(new Message.End(verdicts));
    }

    synchronized void send(Message message) {
        try {
            byte[] line = (Json.mapper().writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
            out.write(line, 0, line.length);
            if (out.checkError()) {
                // Nobody listens any more. The shutdown hook ends the programs.
                System.exit(Worker.FAULT);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message cannot be written as JSON", impossible);
        }
    }
}
