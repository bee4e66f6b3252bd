package io.netgrade.grader.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.Kind;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Report;
import io.netgrade.grader.bench.record.Result;
import io.netgrade.grader.bench.record.SampleReport;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run goes on whatever becomes of a measurement, and what it measures with. */
final class BenchTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aMeasurementThatFailsIsNamedAndTheOthersAreMade() throws Exception {
        Map<Kind, Measurement> measurements = new EnumMap<>(Kind.class);
        measurements.put(Kind.COST, () -> {
            throw new IllegalStateException("a bug");
        });
        measurements.put(Kind.CORES, () -> {
            throw new IOException("no room");
        });
        measurements.put(Kind.BATCH, () -> {
            throw NotMeasured.unavailable("no batches here");
        });
        measurements.put(Kind.WORKER, () -> List.of(Figure.of("start", Unit.SECONDS, 0.5)));
        measurements.put(Kind.BUILD, () -> List.of(Figure.of("not asked for", Unit.SECONDS, 1)));
        Set<Kind> wanted = EnumSet.range(Kind.COST, Kind.WORKER);
        List<String> said = new ArrayList<>();
        List<Result> results = new Bench(true, wanted, Optional.empty(), said::add)
                .run(measurements, SampleReport.MACHINE, folder)
                .results();
        assertEquals(
                List.of(Result.Status.FAILED, Result.Status.FAILED, Result.Status.UNAVAILABLE, Result.Status.MEASURED),
                results.stream().map(Result::status).toList());
        assertTrue(results.get(0).reason().orElseThrow().contains("a bug"), results::toString);
        assertTrue(said.contains("[4/4] worker: Start of a worker"), said::toString);
        assertEquals(results, Report.read(folder.resolve(Report.JSON)).results());
    }

    @Test
    void whatTwoMeasurementsShareIsDoneOnceAlsoIfItFails() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Once<Integer> once = new Once<>(times::incrementAndGet);
        assertEquals(1, once.get());
        assertEquals(1, once.get());
        Once<Integer> failing = new Once<>(() -> {
            times.incrementAndGet();
            throw NotMeasured.failed("broken");
        });
        assertThrows(NotMeasured.class, failing::get);
        assertThrows(NotMeasured.class, failing::get);
        assertEquals(2, times.get());
    }

    @Test
    void aRunThatEndsOtherwiseThanItMustHasNoFigures() throws Exception {
        MeasuredRun run = MeasuredRun.of(java("-version"), folder);
        assertEquals(run, run.expecting(0, "java"));
        NotMeasured reason = assertThrows(NotMeasured.class, () -> run.expecting(3, "java"));
        assertTrue(reason.reason().startsWith("java exited with 0 instead of 3: "), reason::reason);
    }

    @Test
    void aCorrectSubmissionThatDoesNotPassIsNamedByItsRequirements() throws Exception {
        MeasuredRun failed =
                new MeasuredRun(1, "Results: elsewhere", new Usage(1, OptionalDouble.empty(), OptionalDouble.empty()));
        Files.writeString(
                folder.resolve("results.json"),
                """
                {"requirements": [{"requirement": "tcp-hello NET-01", "verdict": "PASSED"},
                                  {"requirement": "tcp-hello NET-03", "verdict": "NOT_GRADED"}]}
                """);
        NotMeasured reason = assertThrows(NotMeasured.class, () -> Verdicts.requirePassed(failed, folder, "grading"));
        assertEquals(
                "grading: 1 requirement(s) of a correct submission did not pass: tcp-hello NET-03 (NOT_GRADED)",
                reason.reason());
    }

    @Test
    void copiesOfAJarDifferAndACountedJarCountsTheStartsOfTheBareDriver() throws Exception {
        Path demo = Path.of(System.getProperty("netgrade.home"), "demo");
        Course course = Course.ofOneRequirement(folder, demo.resolve(Bench.SMALL), 2);
        assertNotEquals(
                -1L,
                Files.mismatch(
                        course.submissions().resolve("student0.jar"),
                        course.submissions().resolve("student1.jar")));
        CountedJar counted = CountedJar.of(demo.resolve(Bench.REFERENCE), folder);
        MeasuredRun.of(java("-jar", counted.jar().toString(), "tcp-hello-server", "--port", "none"), folder)
                .expecting(2, "a wrong port");
        new BareDriver(counted.jar()).pay(new BareDriver.Bill(3, 5, 6));
        assertEquals(4, counted.count());
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
