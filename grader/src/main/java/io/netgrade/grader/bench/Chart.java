package io.netgrade.grader.bench;

import io.netgrade.grader.report.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as bars, in one SVG file that loads nothing. Bars of a measurement are to scale with others of their unit. */
final class Chart {

    private static final int ROW = 22;
    private static final int TITLE = 30;
    private static final int TOP = 64;
    private static final double LONGEST_BAR = 300;

    private static final Templates TEMPLATES = new Templates(Chart.class);

    private int y = TOP;
    private final List<Map<String, Object>> titles = new ArrayList<>();
    private final List<Map<String, Object>> notices = new ArrayList<>();
    private final List<Map<String, Object>> bars = new ArrayList<>();

    private Chart() {}

    /** The text of the file. */
    static String svg(Report report) throws IOException {
        Chart chart = new Chart();
        report.results().forEach(chart::add);
        return TEMPLATES.filled(
                "chart.svg.ftlx",
                Map.of(
                        "machine",
                        report.machine(),
                        "quick",
                        report.quick(),
                        "height",
                        chart.y + ROW,
                        "titles",
                        chart.titles,
                        "notices",
                        chart.notices,
                        "bars",
                        chart.bars));
    }

    private void add(Result result) {
        y += TITLE;
        titles.add(Map.of("y", y, "text", result.measurement() + ": " + result.title()));
        result.notice().ifPresent(this::addNotice);
        for (Figure figure : result.figures()) {
            y += ROW;
            bars.add(Map.of(
                    "y", y,
                    "name", figure.name(),
                    "text", figure.text(),
                    "unit", figure.unit().label(),
                    "measured", figure.value().isPresent(),
                    "width", width(figure, result.figures()),
                    "one", one(figure, result.figures())));
        }
    }

    private void addNotice(String notice) {
        y += ROW;
        notices.add(Map.of("y", y, "text", notice));
    }

    /** In tenths of a pixel at most, so that the file does not change with the machine's rounding. */
    private static double width(Figure figure, List<Figure> all) {
        return figure.value().isEmpty() ? 0 : scaled(figure.value().getAsDouble(), figure.unit(), all);
    }

    /** Where a ratio of 1 would end; 0 for other units, which have no such mark. */
    private static double one(Figure figure, List<Figure> all) {
        return figure.unit() == Unit.RATIO && figure.value().isPresent() ? scaled(1, Unit.RATIO, all) : 0;
    }

    private static double scaled(double value, Unit unit, List<Figure> all) {
        double least = unit == Unit.RATIO ? 1 : 0;
        double most = all.stream()
                .filter(figure -> figure.unit() == unit)
                .mapToDouble(figure -> figure.value().orElse(0))
                .reduce(least, Math::max);
        return most == 0 ? 0 : Math.round(LONGEST_BAR * value / most * 10) / 10.0;
    }
}
