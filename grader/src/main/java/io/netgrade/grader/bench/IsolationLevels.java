package io.netgrade.grader.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * (g) Wall time of grading one exercise at each isolation level that works here, compared with none. There is no CPU time: processes that
 * end with their namespace or container are not waited for, so the system does not count them.
 */
record IsolationLevels(Setting setting) implements Measurement {

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        JsonNode levels = levels();
        Usage none = grade(Isolation.NONE);
        List<Figure> figures = new ArrayList<>();
        for (Isolation level : List.of(Isolation.UID, Isolation.SANDBOX, Isolation.CONTAINER)) {
            figures.add(wall(level, lacking(levels, level), none));
        }
        figures.add(none.wall("wall time of none"));
        return figures;
    }

    private Figure wall(Isolation level, Optional<String> lacking, Usage none)
            throws IOException, InterruptedException {
        String name = level.label() + " over none, wall time";
        if (lacking.isPresent()) {
            return Figure.missing(name, Unit.RATIO, lacking.get());
        }
        try {
            return grade(level).wallOver(none, name);
        } catch (NotMeasured broken) {
            // The other levels have their figures all the same.
            return Figure.failed(name, Unit.RATIO, broken.reason());
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
