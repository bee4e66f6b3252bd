package io.netgrade.grader.bench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as tables: for the console, and in Markdown for a page. */
public final class Tables {

    private static final int NAME = 54;

    private Tables() {}

    static List<String> console(Report report) {
        List<String> lines = new ArrayList<>();
        for (Result result : report.results()) {
            lines.add(result.measurement() + ": " + result.title());
            lines.addAll(rows(result));
            lines.add("");
        }
        lines.addAll(caveats(report));
        return lines;
    }

    /** The figures of one measurement, or why there are none. */
    public static List<String> rows(Result result) {
        List<String> rows = new ArrayList<>();
        result.notice().ifPresent(notice -> rows.add("  " + notice));
        result.figures().forEach(figure -> rows.add(row(figure)));
        return rows;
    }

    /** Numbers stand under each other; a reason is a sentence and follows at once. */
    private static String row(Figure figure) {
        String name = String.format(Locale.ROOT, "  %-" + NAME + "s", figure.name());
        return figure.value().isPresent()
                ? String.format(Locale.ROOT, "%s %12s", name, figure.text())
                : name + " " + figure.text();
    }

    static String markdown(Report report) {
        List<String> lines = new ArrayList<>(machine(report.machine()));
        lines.add("");
        lines.addAll(List.of("| measurement | figure | value |", "|---|---|---:|"));
        for (Result result : report.results()) {
            String name = "`" + result.measurement() + "`";
            result.notice().ifPresent(notice -> lines.add(cells(name, result.title(), notice)));
            result.figures().forEach(figure -> lines.add(cells(name, figure.name(), figure.text())));
        }
        caveats(report).forEach(caveat -> lines.addAll(List.of("", caveat)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> machine(Machine machine) {
        return List.of(
                "* Date: " + machine.date(),
                "* Netgrade " + machine.netgrade() + ", Java " + machine.jdk(),
                "* " + machine.os() + ", " + machine.cpu() + ", " + machine.cores() + " cores, "
                        + machine.memoryMebibytes() + " MiB",
                "* Load average before: "
                        + (machine.loadAverage().isPresent()
                                ? Unit.RATIO.text(machine.loadAverage().getAsDouble())
                                : Usage.UNKNOWN));
    }

    /** What a reader must know before quoting a figure. */
    private static List<String> caveats(Report report) {
        List<String> caveats = new ArrayList<>();
        if (report.quick()) {
            caveats.add("Quick run with small sizes: not for the record.");
        }
        double load = report.machine().loadAverage().orElse(0);
        if (load > report.machine().cores() / 2.0) {
            caveats.add("The machine was busy when the run began (load average " + Unit.RATIO.text(load)
                    + "): not for the record.");
        }
        return caveats;
    }

    /** A pipe would end the cell, a line break the table. */
    private static String cells(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell.replace("|", "\\|").replaceAll("\\R", " "))
                    .append(" |");
        }
        return row.toString();
    }
}
