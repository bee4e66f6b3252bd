package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Ratio;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.GradingRun;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * (d) How long it takes until the first requirement of a submission is graded: with a worker that is started for it (cold), and with one
 * that was started before and waits (warm), as a batch has.
 */
record WorkerStart(Setting setting) implements Measurement {

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        int times = setting.sizes().workers();
        setting.progress().accept(times + " workers started cold, " + times + " warm");
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        try (Cell cell = Cell.plain()) {
            for (int i = 0; i < times; i++) {
                cold.add(cold(cell));
                warm.add(warm(cell));
            }
        }
        return figures(cold, warm);
    }

    static List<Figure> figures(List<Double> cold, List<Double> warm) {
        return List.of(
                Figure.of(
                        "warm over cold",
                        Unit.RATIO,
                        Ratio.of(Median.of(warm), Median.of(cold)),
                        "too short to measure"),
                Figure.of("cold: started for the submission, median of " + cold.size(), Unit.SECONDS, Median.of(cold)),
                Figure.of("warm: started before and waiting, median of " + warm.size(), Unit.SECONDS, Median.of(warm)));
    }

    private double cold(Cell cell) throws IOException, NotMeasured {
        long begin = System.nanoTime();
        return untilFirstRequirement(cell.start(), begin);
    }

    private double warm(Cell cell) throws IOException, NotMeasured {
        WorkerProcess worker = cell.start();
        try {
            awaitFirstMessage(worker.output());
        } catch (IOException | NotMeasured broken) {
            worker.close();
            throw broken;
        }
        return untilFirstRequirement(worker, System.nanoTime());
    }

    /** A worker says that it lives as soon as it does, and then waits for its order. Nothing beyond that line may be read. */
    private static void awaitFirstMessage(InputStream messages) throws IOException, NotMeasured {
        for (int next = messages.read(); next != '\n'; next = messages.read()) {
            if (next == -1) {
                throw NotMeasured.failed("a worker ended before it had its order");
            }
        }
    }

    /** Seconds from {@code begin}; the worker has ended then. */
    private double untilFirstRequirement(WorkerProcess worker, long begin) throws IOException, NotMeasured {
        Plan plan = Plan.of(Exercises.catalogue(), WorkerStart::isAsked, 7);
        AtomicLong first = new AtomicLong();
        Path jar = setting.small();
        GradingRun.Report report = GradingRun.run(worker, Order.of(plan, Files.size(jar)), jar, message -> {
            if (message instanceof Message.Started) {
                first.compareAndSet(0, System.nanoTime() - begin);
            }
        });
        boolean passed = report.verdicts().values().stream().allMatch(Verdict.Passed.class::isInstance);
        if (report.fault().isPresent() || first.get() == 0 || !passed) {
            throw NotMeasured.failed(report.fault().orElse("a correct submission did not pass " + Course.REQUIREMENT));
        }
        return first.get() / 1e9;
    }

    private static boolean isAsked(RequirementSpec spec) {
        return spec.key().exercise().equals(Course.EXERCISE) && spec.key().id().equals(Course.REQUIREMENT);
    }
}
