package io.netgrade.grader.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** (g) Grading one exercise at each isolation level that works here, compared with none. */
record IsolationLevels(Setting setting) implements Measurement {

    /** The engine starts a container's processes, and they end without anybody of ours waiting for them. */
    private static final String NOT_OURS = "the container engine's processes are not counted";

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
            return List.of(
                    usage.wallOver(none, wall),
                    level == Isolation.CONTAINER
                            ? Figure.missing(cpu, Unit.RATIO, NOT_OURS)
                            : usage.cpuOver(none, cpu));
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
            if (setting.sizes().quick()) {
                command.addAll(List.of("--requirement", Course.REQUIREMENT));
            }
            runs.add(setting.netgrade(folder, command.toArray(String[]::new))
                    .expecting(0, "grading at isolation level " + level.label())
                    .usage());
        }
        return Median.ofUsages(runs);
    }

    private JsonNode levels() throws IOException, InterruptedException, NotMeasured {
        MeasuredRun doctor = setting.netgrade(setting.folder("doctor"), "doctor", "--json");
        if (doctor.code() > 1) {
            doctor.expecting(0, "netgrade doctor");
        }
        return Json.mapper().readTree(doctor.output());
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
