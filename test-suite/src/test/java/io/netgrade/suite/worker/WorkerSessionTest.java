package io.netgrade.suite.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that fails in any way leaves "not graded" behind, never a point and never a loss. */
final class WorkerSessionTest {

    /** One part, so that a worker is told once what to do. */
    private static final Plan PLAN =
            Plan.of(Exercises.catalogue(), spec -> spec.key().toString().equals("tcp-echo-threaded NET-01"), 1);

    private static final byte[] JAR = {1, 2, 3};

    private static final String PART_ENDED = "{\"message\":\"part-ended\",\"outcome\":{}}";

    @TempDir
    private Path folder = Path.of(".");

    /** Stands for a worker: takes its orders, and says what its arguments say. */
    public static final class Impostor {
        private Impostor() {}

        public static void main(String[] args) throws IOException {
            readLine();
            System.in.readNBytes(JAR.length);
            readLine();
            for (String line : args) {
                System.out.println(line);
            }
            if (args.length > 0 && args[args.length - 1].isEmpty()) {
                Runtime.getRuntime().halt(9);
            }
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }

        private static void readLine() throws IOException {
            while (System.in.read() != '\n') {
                // What it is asked makes no difference.
            }
        }
    }

    private GradingRun.Report run(String... says) throws IOException {
        Path jar = Files.write(folder.resolve("submission.jar"), JAR);
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Impostor.class.getName()));
        command.addAll(List.of(says));
        return GradingRun.run(WorkerProcess.start(command), Order.of(PLAN, JAR.length), jar, message -> {});
    }

    private static final String PASSED = "{\"message\":\"judged\",\"requirement\":\"tcp-echo-threaded NET-01\","
            + "\"verdict\":{\"verdict\":\"PASSED\",\"tries\":1,\"cases\":\"\"},\"millis\":1}";

    @Test
    void aWorkerThatDiesIsAFaultAndWhatItHadJudgedStands() throws IOException {
        GradingRun.Report report = run(PASSED, "");
        assertTrue(report.fault().isPresent());
        assertEquals(1, report.verdicts().size());
    }

    @Test
    void anEndThatCountsOtherVerdictsThanArrivedIsAFault() throws IOException {
        assertTrue(run(PASSED, PART_ENDED, "{\"message\":\"end\",\"verdicts\":2}")
                .fault()
                .isPresent());
        assertEquals(
                Optional.empty(),
                run(PASSED, PART_ENDED, "{\"message\":\"end\",\"verdicts\":1}").fault());
    }

    @Test
    void whatIsNoMessageIsAFault() throws IOException {
        assertTrue(run("hello", PART_ENDED, "{\"message\":\"end\",\"verdicts\":0}")
                .fault()
                .isPresent());
        assertTrue(run("{\"message\":\"nonsense\"}", PART_ENDED, "{\"message\":\"end\",\"verdicts\":0}")
                .fault()
                .isPresent());
    }

    @Test
    void whatHasNoVerdictIsNotGradedAndLeavesARange() {
        Scorecard card = Scorecard.of(Exercises.catalogue().specs(), Map.of(), "the worker died");
        assertTrue(card.lines().stream().allMatch(line -> line.verdict() instanceof Verdict.NotGraded));
        assertEquals(Points.ZERO, card.points());
        assertEquals(card.worth(), card.pointsAtMost());
        assertEquals(false, card.anythingLost());
    }
}
