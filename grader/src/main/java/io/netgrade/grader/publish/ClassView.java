package io.netgrade.grader.publish;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Mark.ExerciseMark;
import io.netgrade.grader.gradebook.PointRange;
import io.netgrade.grader.publish.Dashboard.Cell;
import io.netgrade.grader.publish.Dashboard.Notable;
import io.netgrade.grader.publish.Dashboard.StudentRow;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in one student after the other, of whom only what the class's page shows is kept. */
final class ClassView {

    private static final int SHADES = 10;

    private final Pseudonyms pseudonyms;
    private final List<String> exercises;
    private final List<StudentRow> rows = new ArrayList<>();
    private final Map<RequirementKey, RequirementCount> counts = new LinkedHashMap<>();
    private final Watchlist watchlist = new Watchlist();
    private final List<Double> percents = new ArrayList<>();
    private int open;
    private int nothing;

    ClassView(Pseudonyms pseudonyms, List<RequirementSpec> asked) {
        this.pseudonyms = pseudonyms;
        this.exercises =
                asked.stream().map(spec -> spec.key().exercise()).distinct().toList();
        asked.forEach(spec -> counts.put(spec.key(), new RequirementCount(spec)));
    }

    /**
     * Takes a student in.
     *
     * @param allure where a report of their own lies; blank if there is none
     */
    void take(Mark mark, Optional<Grade> grade, String allure) {
        String name = pseudonyms.name(mark.student());
        String page = grade.isPresent() ? StudentPages.path(pseudonyms.key(mark.student())) : "";
        double percent = percent(mark.points(), mark.worth());
        boolean there = mark.counted().isPresent() || mark.isFinal();
        if (mark.isFinal()) {
            percents.add(percent);
        } else if (mark.isOpen()) {
            open++;
        } else {
            nothing++;
        }
        rows.add(new StudentRow(
                name,
                page,
                allure,
                mark.state().name().toLowerCase(Locale.ROOT),
                mark.lateness(),
                there ? mark.points().toString() : "",
                mark.worth(),
                there ? percent : -1,
                exercises.stream().map(exercise -> cell(mark, exercise)).toList()));
        grade.ifPresent(found -> {
            for (Scorecard.Line line : found.card().lines()) {
                RequirementCount count = counts.get(line.requirement().key());
                if (count != null) {
                    count.count(line.verdict());
                }
            }
            watchlist.look(name, page, found);
        });
    }

    private static Cell cell(Mark mark, String exercise) {
        Optional<ExerciseMark> there = mark.exercises().stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst();
        if (there.isEmpty()) {
            return new Cell("", Points.ZERO, -1, -1);
        }
        double percent = percent(there.get().points(), there.get().worth());
        return new Cell(there.get().points().toString(), there.get().worth(), percent, (int)
                Math.min(SHADES, Math.floor(percent * SHADES / 100)));
    }

    /** To one decimal; a bonus may make it more than a hundred. */
    private static double percent(PointRange points, Points worth) {
        if (!worth.any()) {
            return 0;
        }
        return points.least()
                .value()
                .multiply(BigDecimal.valueOf(1000))
                .divide(worth.value(), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP)
                .movePointLeft(1)
                .doubleValue();
    }

    List<String> exercises() {
        return exercises;
    }

    List<StudentRow> rows() {
        return rows;
    }

    /** Those that most have lost first. */
    List<Dashboard.RequirementRow> requirements() {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(RequirementCount::lost).reversed())
                .map(RequirementCount::row)
                .toList();
    }

    List<Notable> notable() {
        return watchlist.notable();
    }

    Dashboard.Figures figures() {
        List<Double> sorted = percents.stream().sorted().toList();
        double mean = sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double median =
                sorted.isEmpty() ? 0 : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return new Dashboard.Figures(
                rows.size(),
                percents.size(),
                open,
                nothing,
                Math.round(mean * 10) / 10.0,
                Math.round(median * 10) / 10.0);
    }

    /** Tenths of full marks; full marks and more are one of their own. */
    List<Dashboard.Bin> distribution() {
        int[] bins = new int[SHADES + 1];
        percents.forEach(percent -> bins[(int) Math.min(SHADES, Math.max(0, percent / SHADES))]++);
        List<Dashboard.Bin> named = new ArrayList<>();
        for (int i = 0; i < SHADES; i++) {
            named.add(new Dashboard.Bin(i * SHADES + "–" + (i + 1) * SHADES + " %", bins[i]));
        }
        named.add(new Dashboard.Bin("full", bins[SHADES]));
        return named;
    }
}
