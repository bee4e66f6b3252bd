package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Kind;
import io.netgrade.grader.bench.record.Machine;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Report;
import io.netgrade.grader.bench.record.Result;
import io.netgrade.suite.worker.AtExit;
import io.netgrade.suite.worker.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Runs measurements one after the other. One that fails does not stop the others. */
public final class Bench {

    /** A jar that passes everything. */
    static final String REFERENCE = "reference.jar";

    /** A correct jar of one program. */
    static final String SMALL = "innocent/hello-writer.jar";

    private final boolean quick;
    private final Set<Kind> wanted;
    private final Optional<String> image;
    private final Consumer<String> say;

    /**
     * What to measure.
     *
     * @param quick whether with small sizes, which is not for the record
     * @param wanted the measurements; they run in their usual order
     * @param image the image of containers; empty for the usual one
     * @param say hears a line at a time what is going on
     */
    public Bench(boolean quick, Set<Kind> wanted, Optional<String> image, Consumer<String> say) {
        this.quick = quick;
        this.wanted = Set.copyOf(wanted);
        this.image = image;
        this.say = say;
    }

    /**
     * Measures. Writes the report after each measurement, so that a run that is stopped leaves what it has found.
     *
     * @param demo the folder of jars that comes with an installation
     * @param out a folder that exists
     * @throws IOException if there is no room for temporary files or for the report
     * @throws InterruptedException if the thread is interrupted; nothing is left running
     */
    public Report run(Path demo, Path out) throws IOException, InterruptedException {
        Machine machine = Machine.now(ProcFiles.ofThisMachine().cpuModel());
        Path jars = demo.toAbsolutePath();
        Path work = Files.createTempDirectory("netgrade-bench-");
        AtExit interrupted = AtExit.run(() -> delete(work));
        try (interrupted) {
            Setting setting = new Setting(
                    Sizes.of(quick),
                    jars.resolve(REFERENCE),
                    jars.resolve(SMALL),
                    work,
                    image,
                    step -> say.accept("      " + step));
            return run(measurements(setting), machine, out);
        } finally {
            delete(work);
        }
    }

    private static Map<Kind, Measurement> measurements(Setting setting) {
        Once<ReferenceGrading> reference = new Once<>(() -> ReferenceGrading.run(setting));
        Once<GradedBatch> batch = new Once<>(
                () -> GradedBatch.ofOneExercise(setting, setting.sizes().batch()));
        Map<Kind, Measurement> all = new EnumMap<>(Kind.class);
        all.put(Kind.COST, () -> reference.get().cost(setting));
        all.put(Kind.CORES, () -> reference.get().cores(setting));
        all.put(Kind.BATCH, new BatchOverOne(setting, batch));
        all.put(Kind.WORKER, new WorkerStart(setting));
        all.put(Kind.BUILD, new StudentBuild(setting));
        all.put(Kind.REPORT, new ReportGeneration(setting, batch));
        all.put(Kind.ISOLATION, new IsolationLevels(setting));
        all.put(Kind.SCALE, new GrowingClasses(setting));
        return all;
    }

    /** Has a result for each measurement that is wanted, whatever becomes of it. */
    Report run(Map<Kind, Measurement> measurements, Machine machine, Path out)
            throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (Map.Entry<Kind, Measurement> entry : measurements.entrySet()) {
            Kind kind = entry.getKey();
            if (wanted.contains(kind)) {
                say.accept(
                        "[" + (results.size() + 1) + "/" + wanted.size() + "] " + kind.label() + ": " + kind.title());
                Result result = result(kind, entry.getValue());
                result.notice().ifPresent(notice -> say.accept("      " + notice));
                results.add(result);
                new Report(Report.FORMAT, quick, machine, results).write(out);
            }
        }
        return new Report(Report.FORMAT, quick, machine, results);
    }

    private static Result result(Kind kind, Measurement measurement) throws InterruptedException {
        try {
            return Result.measured(kind, measurement.figures());
        } catch (NotMeasured reason) {
            return Result.without(kind, reason);
        } catch (IOException | RuntimeException fault) {
            return Result.without(kind, NotMeasured.failed(fault.toString()));
        }
    }

    private static void delete(Path work) {
        try {
            TemporaryFolder.delete(work);
        } catch (IOException resists) {
            System.err.println("left behind: " + work);
        }
    }
}
