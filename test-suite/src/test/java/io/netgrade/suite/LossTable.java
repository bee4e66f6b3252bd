package io.netgrade.suite;

import io.netgrade.subjects.Loses;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Faulty programs against requirements: which must lose what, and why, as Markdown. */
final class LossTable {

    /** What makes the committed file anew; each module must find one of the tests. */
    static final String REGENERATE =
            "mvn test -pl test-suite -am -Dtest=LaunchTest,LossTableTest,FastTierTest -Dnetgrade.losses=write";

    private final List<RequirementSpec> asked;
    private final List<LossTableRow> rows;
    private final List<LossTableRow> foreign;
    private final List<String> lines = new ArrayList<>();

    LossTable(List<RequirementSpec> asked, List<LossTableRow> rows, List<LossTableRow> foreign) {
        this.asked = asked;
        this.rows = rows;
        this.foreign = foreign;
    }

    /** The whole document. */
    String markdown() {
        lines.clear();
        Map<String, List<RequirementSpec>> byExercise = asked.stream()
                .collect(Collectors.groupingBy(spec -> spec.key().exercise(), LinkedHashMap::new, Collectors.toList()));
        begin();
        byExercise.forEach((exercise, specs) -> lines.add("* [" + exercise + "](#" + exercise + "): "
                + programs(specs).stream().map(this::counted).collect(Collectors.joining(", "))));
        byExercise.forEach((exercise, specs) -> {
            add("", "## " + exercise);
            programs(specs).forEach(program -> program(program, of(program)));
        });
        foreign();
        return String.join("\n", lines) + "\n";
    }

    private void begin() {
        long losses = rows.stream().mapToLong(row -> row.losses().size()).sum();
        add(
                "# What each faulty program must lose",
                "",
                "Generated from what is written on the programs (`@Loses`) before they are first judged. After a change:",
                "",
                "    " + REGENERATE,
                "",
                rows.size() + " programs with one mistake each, or that do nothing for their points, lose "
                        + requirementsLost() + " requirements " + losses + " times.",
                "",
                "| mark | meaning |",
                "|---|---|",
                "| x | lost in every run |",
                "| (x) | lost in some runs, depending on how the system happens to deliver |",
                "| - | blocked: the core, on which it rests, is lost |",
                "");
    }

    private long requirementsLost() {
        return rows.stream()
                .flatMap(row -> row.losses().stream())
                .map(Loses::value)
                .distinct()
                .count();
    }

    /** What such a server loses is its own choice, or a mistake of the suite: so each loss has a reason. */
    private void foreign() {
        List<RequirementSpec> lost = asked.stream()
                .filter(spec -> foreign.stream()
                        .anyMatch(row -> row.program().equals(spec.program())
                                && row.loss(spec.key().id()).isPresent()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        add(
                "",
                "## Servers that nobody here wrote",
                "",
                "Behind an adapter that speaks the launch contract, as http-path-server. What they lose is a choice of theirs;"
                        + " everything else of " + programs(lost).get(0) + " they keep.",
                "");
        table(foreign, lost);
        add("");
        foreign.forEach(this::reasons);
    }

    private void table(List<LossTableRow> some, List<RequirementSpec> columns) {
        add("| |" + cells(columns, LossTable::heading), "|---|" + cells(columns, spec -> "---"));
        some.forEach(row -> add("| " + row.name() + " |" + cells(columns, spec -> mark(row, spec))));
    }

    private static List<String> programs(List<RequirementSpec> specs) {
        return specs.stream().map(RequirementSpec::program).distinct().toList();
    }

    private String counted(String program) {
        int count = of(program).size();
        return "[" + program + "](#" + program + ") (" + count + (count == 1 ? " program)" : " programs)");
    }

    private List<LossTableRow> of(String program) {
        return rows.stream().filter(row -> row.program().equals(program)).toList();
    }

    private void program(String program, List<LossTableRow> faulty) {
        List<RequirementSpec> all =
                asked.stream().filter(spec -> spec.program().equals(program)).toList();
        List<RequirementSpec> lost = all.stream()
                .filter(spec -> faulty.stream()
                        .anyMatch(row -> row.loss(spec.key().id()).isPresent()))
                .toList();
        add("", "### " + program);
        if (!faulty.isEmpty()) {
            add("");
            table(faulty, lost);
        }
        List<RequirementSpec> elsewhere = new ArrayList<>(all);
        elsewhere.removeAll(lost);
        if (!elsewhere.isEmpty()) {
            add("", "Lost by faulty programs of another name: " + cells(elsewhere, ", "));
        }
        if (!faulty.isEmpty()) {
            add("");
            faulty.forEach(this::reasons);
        }
    }

    private static String cells(List<RequirementSpec> specs, Function<RequirementSpec, String> cell) {
        return specs.stream().map(cell).map(text -> text + "|").collect(Collectors.joining());
    }

    private static String cells(List<RequirementSpec> specs, String between) {
        return specs.stream().map(spec -> spec.key().id()).collect(Collectors.joining(between));
    }

    /** The id over two lines, so that many columns fit on a page. */
    private static String heading(RequirementSpec spec) {
        String id = spec.key().id();
        int number = id.lastIndexOf('-');
        return " " + id.substring(0, number) + "<br>" + id.substring(number + 1) + " ";
    }

    private String mark(LossTableRow row, RequirementSpec spec) {
        return row.loss(spec.key().id())
                .map(loss -> loss.always() ? " x " : " (x) ")
                .orElseGet(() -> spec.restsOnCore() && losesItsCore(row) ? " - " : " ");
    }

    private boolean losesItsCore(LossTableRow row) {
        return asked.stream()
                .filter(spec -> spec.basis() == Basis.IS_CORE && spec.program().equals(row.program()))
                .anyMatch(
                        core -> row.loss(core.key().id()).filter(Loses::always).isPresent());
    }

    private void reasons(LossTableRow row) {
        add("* " + row.name() + (row.kind().equals("degenerate") ? " (does nothing for its points)" : ""));
        row.losses()
                .forEach(loss -> add("  * " + loss.value() + (loss.always() ? "" : " in some runs") + ": "
                        + loss.because().replace("<", "&lt;")));
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
