package io.netgrade.grader.bench.record;

import io.netgrade.grader.report.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as bars, in one SVG file that loads nothing. Bars of a measurement are to scale with others of their unit. */
final class Chart {

    private static final int ROW = 22;
    private static final int TITLE = 30;
    private static final int LINE = 16;
    private static final int TOP = 64;

    /** Where names and values begin. */
    private static final int NAMES = 40;

    private static final int VALUES = 440;

    /** How many characters fit from there to the right border. */
    private static final int NOTICE = 120;

    private static final int REASON = 70;

    private static final double LONGEST_BAR = 300;

    private static final Templates TEMPLATES = new Templates(Chart.class);

    private int y = TOP;
    private final List<Map<String, Object>> titles = new ArrayList<>();
    private final List<Map<String, Object>> names = new ArrayList<>();
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
                        "names",
                        chart.names,
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
            if (figure.value().isEmpty()) {
                names.add(Map.of("y", y, "text", figure.name()));
                addLines(figure.text(), VALUES, REASON);
                continue;
            }
            bars.add(Map.of(
                    "y", y,
                    "name", figure.name(),
                    "text", figure.text(),
                    "unit", figure.unit().label(),
                    "width", width(figure, result.figures()),
                    "one", one(figure, result.figures())));
        }
    }

    private void addNotice(String notice) {
        y += ROW;
        addLines(notice, NAMES, NOTICE);
    }

    /** SVG does not break lines. The first is at the present height. */
    private void addLines(String text, int x, int longest) {
        List<String> lines = lines(text, longest);
        for (int i = 0; i < lines.size(); i++) {
            y += i == 0 ? 0 : LINE;
            notices.add(Map.of("x", x, "y", y, "text", lines.get(i)));
        }
    }

    /** Text in lines of about so many characters; a longer word has a line of its own. */
    static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** In tenths of a pixel at most, so that the file does not change with the machine's rounding. */
    private static double width(Figure figure, List<Figure> all) {
        return scaled(figure.value().orElseThrow(), figure.unit(), all);
    }

    /** Where a ratio of 1 would end; 0 for other units, which have no such mark. */
    private static double one(Figure figure, List<Figure> all) {
        return figure.unit() == Unit.RATIO ? scaled(1, Unit.RATIO, all) : 0;
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
