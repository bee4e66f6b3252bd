package io.netgrade.grader.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** (g) Grading one exercise at each isolation level that works here, compared with none. */
record IsolationLevels(Setting setting) implements Measurement {

    /** Why there is no CPU time: nobody of ours waits for these processes, so that the system does not count them as ours. */
    private static final Map<Isolation, String> UNCOUNTED = Map.of(
            Isolation.CONTAINER, "not available: processes of the container engine are not counted",
            Isolation.SANDBOX, "not available: processes that end with their namespace are not counted");

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        JsonNode levels = levels();
        Usage none = grade(Isolation.NONE);
        List<Figure> figures = new ArrayList<>();
        for (Isolation level : List.of(Isolation.UID, Isolation.SANDBOX, Isolation.CONTAINER)) {
            figures.addAll(figures(level, lacking(levels, level), none));
        }
        figures.add(none.wall("wall time of none"));
        figures.add(none.cpu("CPU of none"));
        return figures;
    }

    private List<Figure> figures(Isolation level, Optional<String> lacking, Usage none)
            throws IOException, InterruptedException {
        String wall = level.label() + " over none, wall time";
        String cpu = level.label() + " over none, CPU";
        if (lacking.isPresent()) {
            return List.of(Figure.missing(wall, Unit.RATIO, lacking.get()));
        }
        try {
            Usage usage = grade(level);
            String uncounted = UNCOUNTED.get(level);
            return List.of(
                    usage.wallOver(none, wall),
                    uncounted == null ? usage.cpuOver(none, cpu) : Figure.missing(cpu, Unit.RATIO, uncounted));
        } catch (NotMeasured broken) {
            // The other levels have their figures all the same.
            return List.of(Figure.missing(wall, Unit.RATIO, "failed: " + broken.reason()));
        }
    }

    private Usage grade(Isolation level) throws IOException, InterruptedException, NotMeasured {
        List<Usage> runs = new ArrayList<>();
        for (int i = 0; i < setting.sizes().repetitions(); i++) {
            setting.progress().accept("isolation level " + level.label());
            Path folder = setting.folder(level.label());
            List<String> command = new ArrayList<>(List.of(
                    "grade",
                    setting.reference().toString(),
                    "--exercise",
                    Course.EXERCISE,
                    "--seed",
                    "7",
                    "--isolation",
                    level.label(),
                    "--out",
                    folder.resolve("out").toString()));
            addImage(command);
            if (setting.sizes().quick()) {
                command.addAll(List.of("--requirement", Course.REQUIREMENT));
            }
            MeasuredRun run = setting.netgrade(folder, command.toArray(String[]::new));
            Verdicts.requirePassed(run, folder.resolve("out"), "grading at isolation level " + level.label());
            runs.add(run.usage());
        }
        return Median.ofUsages(runs);
    }

    private JsonNode levels() throws IOException, InterruptedException, NotMeasured {
        List<String> command = new ArrayList<>(List.of("doctor", "--json"));
        addImage(command);
        MeasuredRun doctor = setting.netgrade(setting.folder("doctor"), command.toArray(String[]::new));
        if (doctor.code() > 1) {
            doctor.expecting(0, "netgrade doctor");
        }
        return Json.mapper().readTree(doctor.output());
    }

    private void addImage(List<String> command) {
        setting.image().ifPresent(name -> command.addAll(List.of("--image", name)));
    }

    /**
     * What a level lacks on this machine, in words; empty if it works.
     *
     * @param levels what {@code netgrade doctor --json} prints
     */
    static Optional<String> lacking(JsonNode levels, Isolation level) {
        for (JsonNode found : levels) {
            if (found.path("isolation").asText().equals(level.label())) {
                return found.path("works").asBoolean() ? Optional.empty() : Optional.of(firstUnmet(found));
            }
        }
        return Optional.of("not available here: this version does not know it");
    }

    private static String firstUnmet(JsonNode found) {
        for (JsonNode check : found.path("checks")) {
            if (!check.path("met").asBoolean()) {
                return "not available here: it lacks " + check.path("what").asText() + " ("
                        + check.path("detail").asText() + ")";
            }
        }
        return "not available here";
    }
}
