package io.netgrade.grader.bench;

import io.netgrade.grader.cell.Cell;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import io.netgrade.suite.worker.Message;
import io.netgrade.suite.worker.Order;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        try (WorkerProcess worker = cell.start();
                BufferedReader lines = lines(worker)) {
            handOver(worker);
            await(Message.Started.class, lines);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private double warm(Cell cell) throws IOException, NotMeasured {
        try (WorkerProcess worker = cell.start();
                BufferedReader lines = lines(worker)) {
            // It says so as soon as it runs, and then waits for its order.
            await(Message.Heartbeat.class, lines);
            long begin = System.nanoTime();
            handOver(worker);
            await(Message.Started.class, lines);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static BufferedReader lines(WorkerProcess worker) {
        return new BufferedReader(new InputStreamReader(worker.output(), StandardCharsets.UTF_8));
    }

    private void handOver(WorkerProcess worker) throws IOException {
        Path jar = setting.reference();
        Plan plan = Plan.of(Exercises.catalogue(), WorkerStart::isAsked, 7);
        try (OutputStream input = worker.input()) {
            input.write((Json.mapper().writeValueAsString(Order.of(plan, Files.size(jar))) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            Files.copy(jar, input);
        }
    }

    private static boolean isAsked(RequirementSpec spec) {
        return spec.key().exercise().equals(Course.EXERCISE);
    }

    private static void await(Class<? extends Message> awaited, BufferedReader lines) throws IOException, NotMeasured {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (awaited.isInstance(Json.mapper().readValue(line, Message.class))) {
                return;
            }
        }
        throw NotMeasured.failed("a worker ended before it graded anything");
    }
}
