package io.netgrade.grader.cli;

import io.netgrade.grader.report.Markdown;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The specification as Markdown: contents, then exercise by exercise a table per program. */
final class SpecMarkdown {

    private SpecMarkdown() {}

    /** The lines to print. */
    static List<String> of(Catalogue catalogue, String version) {
        Map<String, Map<String, List<RequirementSpec>>> exercises = catalogue.specs().stream()
                .collect(Collectors.groupingBy(
                        spec -> spec.key().exercise(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(RequirementSpec::program, LinkedHashMap::new, Collectors.toList())));
        List<String> lines = new ArrayList<>();
        lines.add("# Requirements");
        lines.add("");
        lines.add("Of suite " + version + ": " + catalogue.specs().size() + " requirements of " + exercises.size()
                + (exercises.size() == 1 ? " exercise" : " exercises") + ". MUST counts " + Level.MUST.points()
                + " points, SHOULD " + Level.SHOULD.points() + ", unless an assignment says otherwise. The first"
                + " requirement of each program is its core, the plain exchange: if it is lost, what rests on it"
                + " cannot be judged.");
        lines.add("");
        exercises.forEach((exercise, programs) -> lines.add("* " + link(exercise) + ": " + contents(programs)));
        exercises.forEach((exercise, programs) -> {
            heading("## " + exercise, lines);
            programs.forEach((program, asked) -> table(program, asked, lines));
        });
        return lines;
    }

    private static String contents(Map<String, List<RequirementSpec>> programs) {
        return programs.entrySet().stream()
                .map(program ->
                        link(program.getKey()) + " (" + program.getValue().size() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String link(String heading) {
        return "[" + heading + "](#" + heading + ")";
    }

    private static void heading(String heading, List<String> lines) {
        lines.add("");
        lines.add(heading);
    }

    private static void table(String program, List<RequirementSpec> asked, List<String> lines) {
        heading("### " + program, lines);
        lines.add("");
        lines.add("| id | level | requirement | hint | reference | cases |");
        lines.add("|---|---|---|---|---|---|");
        asked.forEach(spec -> lines.add(String.format(
                "| %s | %s | %s | %s | %s | %d |",
                spec.key().id(),
                spec.level(),
                Markdown.cell(spec.says()),
                Markdown.cell(spec.hint()),
                spec.reference().isEmpty() ? "the exercise" : Markdown.cell(spec.reference()),
                spec.tries())));
    }
}
