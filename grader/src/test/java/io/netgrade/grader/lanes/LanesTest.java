package io.netgrade.grader.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many workers there are makes no difference but in time. */
final class LanesTest {

    /** Fails NET-10 by what several of its parts see, so the parts have to be put together. */
    private static final Path CARRIES_OVER = demo("faulty/ack-exits-after-the-first-client.jar");

    private static final Plan ACK =
            Plan.of(Exercises.catalogue(), spec -> spec.key().exercise().equals("tcp-ack"), 3);

    /** Enough for several parts, and little to grade. */
    private static final Plan UDP =
            Plan.of(Exercises.catalogue(), spec -> spec.key().exercise().equals("udp-echo"), 3);

    private static Path demo(String jar) {
        return Path.of(System.getProperty("netgrade.home"), "demo").resolve(jar);
    }

    private static Order order(Path jar, Plan plan) throws IOException {
        return Order.of(plan, Files.size(jar));
    }

    private static Map<RequirementKey, String> verdicts(Path jar, Plan plan, int lanes) throws IOException {
        try (Cell cell = Cell.plain();
                Lanes side = Lanes.together(cell, lanes)) {
            var report = side.grade(Job.of(order(jar, plan), jar, message -> {}))
                    .join()
                    .report();
            assertEquals(Optional.empty(), report.fault());
            assertEquals(plan.requirements(), List.copyOf(report.verdicts().keySet()));
            return report.verdicts().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> words(entry.getValue())));
        }
    }

    /** Whether a server that is about to end refuses a connection or resets it is chance. */
    private static String words(Verdict verdict) {
        return verdict instanceof Verdict.Failed ? verdict.name() : verdict.toString();
    }

    @Test
    void oneWorkerAndFiveFindTheSameCases() throws IOException {
        Path jar = demo("reference.jar");
        assertEquals(verdicts(jar, UDP, 1), verdicts(jar, UDP, 5));
    }

    @Test
    @Tag(Tier.DEEP)
    void whatSeveralPartsSeeOfOneMistakeIsPutTogether() throws IOException {
        Map<RequirementKey, String> alone = verdicts(CARRIES_OVER, ACK, 1);
        assertEquals(alone, verdicts(CARRIES_OVER, ACK, 5));
        assertEquals("FAILED", alone.get(new RequirementKey("tcp-ack", "NET-10")));
    }

    @Test
    void eachVerdictIsToldOnceAndNoTwoAtATime() throws IOException {
        List<Message> told = new ArrayList<>();
        Path jar = demo("reference.jar");
        try (Cell cell = Cell.plain();
                Lanes side = Lanes.together(cell, 3)) {
            // An ArrayList that two threads write to loses something sooner or later; that is what is tried here.
            side.grade(Job.of(order(jar, UDP), jar, told::add)).join();
        }
        assertEquals(
                UDP.requirements().stream().map(Object::toString).sorted().toList(),
                told.stream()
                        .filter(Message.Judged.class::isInstance)
                        .map(message -> ((Message.Judged) message).requirement().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void atItsLimitASubmissionLosesItsWorkersAndTheNextIsGraded() throws IOException {
        Path jar = demo("reference.jar");
        Job hurried = new Job(order(jar, UDP), jar, Optional.of(Duration.ofMillis(1)), () -> {}, message -> {});
        try (Cell cell = Cell.plain();
                Lanes side = Lanes.together(cell, 2)) {
            CompletableFuture<Job.Result> first = side.grade(hurried);
            CompletableFuture<Job.Result> second = side.grade(Job.of(order(jar, UDP), jar, message -> {}));
            assertTrue(first.join().overdue());
            assertTrue(first.join().report().fault().isPresent());
            assertEquals(UDP.items().size(), second.join().report().verdicts().size());
        }
    }

    @Test
    void whatIsUnfinishedWhenTheLanesAreClosedFails() throws IOException {
        Path jar = demo("reference.jar");
        List<CompletableFuture<Job.Result>> all = Collections.synchronizedList(new ArrayList<>());
        try (Cell cell = Cell.plain();
                Lanes side = Lanes.together(cell, 1)) {
            all.add(side.grade(Job.of(order(jar, UDP), jar, message -> {})));
            all.add(side.grade(Job.of(order(jar, UDP), jar, message -> {})));
        }
        for (CompletableFuture<Job.Result> one : all) {
            var failed = assertThrows(CompletionException.class, one::join);
            assertInstanceOf(IOException.class, failed.getCause());
        }
    }
}
