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

    private static final Plan PLAN = Plan.of(Exercises.catalogue(), any -> true, 1);

    @TempDir
    private Path folder = Path.of(".");

    /** Stands for a worker: does what its arguments say with the protocol. */
    public static final class Impostor {
        private Impostor() {}

        public static void main(String[] args) throws IOException {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
            for (String line : args) {
                System.out.println(line);
            }
            if (args.length > 0 && args[args.length - 1].isEmpty()) {
                Runtime.getRuntime().halt(9);
            }
        }
    }

    private WorkerSession.Report run(String... says) throws IOException {
        Path jar = Files.write(folder.resolve("submission.jar"), new byte[] {1, 2, 3});
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Impostor.class.getName()));
        command.addAll(List.of(says));
        return WorkerSession.run(WorkerProcess.start(command), Order.of(PLAN, 3), jar, message -> {});
    }

    private static final String PASSED = "{\"message\":\"judged\",\"requirement\":\"tcp-echo-threaded NET-01\","
            + "\"verdict\":{\"verdict\":\"PASSED\",\"tries\":1,\"cases\":\"\"},\"millis\":1}";

    @Test
    void aWorkerThatDiesIsAFaultAndWhatItHadJudgedStands() throws IOException {
        WorkerSession.Report report = run(PASSED, "");
        assertTrue(report.fault().isPresent());
        assertEquals(1, report.verdicts().size());
    }

    @Test
    void anEndThatCountsOtherVerdictsThanArrivedIsAFault() throws IOException {
        assertTrue(run(PASSED, "{\"message\":\"end\",\"verdicts\":2}").fault().isPresent());
        assertEquals(
                Optional.empty(),
                run(PASSED, "{\"message\":\"end\",\"verdicts\":1}").fault());
    }

    @Test
    void whatIsNoMessageIsAFault() throws IOException {
        assertTrue(run("hello", "{\"message\":\"end\",\"verdicts\":0}").fault().isPresent());
        assertTrue(run("{\"message\":\"nonsense\"}", "{\"message\":\"end\",\"verdicts\":0}")
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
