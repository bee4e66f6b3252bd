package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.store.Disk;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whenever a batch is killed, the same command goes on, repeats no finished grade, and ends as if nothing had been. */
@Tag(Tier.DEEP)
@Isolated("measures what it does to the machine")
final class KilledBatchTest {

    /** More are tried by {@code -Dnetgrade.kills=50}. */
    private static final int RANDOM_KILLS = Integer.getInteger("netgrade.kills", 6);

    private static final long SEED = Long.getLong("netgrade.kills.seed", 20260131L);

    @TempDir
    private Path folder = Path.of(".");

    private SmallCourse course = new SmallCourse(Path.of("."), Path.of("."));

    @BeforeEach
    void handIn() throws IOException {
        course = SmallCourse.in(folder, "submission.jar", "hostile/harmless.jar");
    }

    private Process halting(Path out, int step) throws IOException {
        return new ProcessBuilder(SmallCourse.java(
                        HaltingBatch.class,
                        course.submissions().toString(),
                        course.assignment().toString(),
                        out.toString(),
                        String.valueOf(step)))
                .redirectErrorStream(true)
                .start();
    }

    private void resume(Path out) throws Exception {
        assertEquals(0, HaltingBatch.run(course.submissions(), course.assignment(), out, Disk.ofThisMachine()));
    }

    private static List<String> said(Process process) throws IOException {
        try (var lines = process.inputReader()) {
            return lines.lines().toList();
        }
    }

    @Test
    void beforeEachStepOfItsWriting() throws Exception {
        Path whole = folder.resolve("whole");
        List<String> steps = said(halting(whole, 0));
        assertTrue(steps.size() > 30, steps::toString);
        for (int step = 1; step <= steps.size(); step++) {
            Path out = folder.resolve("killed-" + step);
            Process killed = halting(out, step);
            said(killed);
            assertEquals(HaltingBatch.HALTED, killed.waitFor(), "before " + steps.get(step - 1));
            Set<String> finished = judgements(out);
            resume(out);
            assertSame(whole, out, "killed before " + step + ", " + steps.get(step - 1));
            assertTrue(judgements(out).containsAll(finished), "a finished grade is lost");
            assertEquals(2, judgements(out).size(), () -> "a finished grade was repeated: " + out);
        }
    }

    private static Set<String> judgements(Path out) throws IOException {
        Path judged = out.resolve("judged");
        if (!Files.isDirectory(judged)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(judged)) {
            return new HashSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList());
        }
    }

    private static void assertSame(Path whole, Path resumed, String when) throws IOException {
        for (String file : List.of(
                "summary.json",
                "register.json",
                "plan.json",
                "submissions/anna/results.json",
                "submissions/bert/results.json")) {
            assertArrayEquals(
                    Files.readAllBytes(whole.resolve(file)),
                    Files.readAllBytes(resumed.resolve(file)),
                    file + ", " + when);
        }
    }

    @Test
    void atRandomMomentsTheBatchOrAWorker() throws Exception {
        System.out.println("kills: " + RANDOM_KILLS + ", -Dnetgrade.kills.seed=" + SEED);
        Path whole = folder.resolve("whole");
        resume(whole);
        Random random = new Random(SEED);
        long usual = usualMillis();
        for (int round = 0; round < RANDOM_KILLS; round++) {
            Path out = folder.resolve("round-" + round);
            Process batch = halting(out, 0);
            long moment = random.nextLong(usual);
            boolean worker = random.nextBoolean();
            if (!batch.waitFor(moment, TimeUnit.MILLISECONDS)) {
                victims(batch, worker).forEach(ProcessHandle::destroyForcibly);
            }
            said(batch);
            batch.waitFor();
            resume(out);
            assertSame(
                    whole,
                    out,
                    "round " + round + ": " + (worker ? "a worker" : "the batch") + " after " + moment + " ms");
        }
    }

    /** How long it takes unharmed, so that kills fall into all of it. */
    private long usualMillis() throws Exception {
        long begin = System.nanoTime();
        said(halting(folder.resolve("timed"), 0));
        return Math.max(1, (System.nanoTime() - begin) / 1_000_000);
    }

    private static List<ProcessHandle> victims(Process batch, boolean worker) {
        List<ProcessHandle> victims = new ArrayList<>();
        if (worker) {
            batch.children().findFirst().ifPresent(victims::add);
        }
        return victims.isEmpty() ? List.of(batch.toHandle()) : victims;
    }
}
