package io.netgrade.grader.handout;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page for each exercise: what is asked of its programs, what it is worth, and what to look for if it is lost. */
final class HandbookPages {

    private final Assignment assignment;
    private final List<RequirementSpec> judged;

    HandbookPages(Assignment assignment, List<RequirementSpec> judged) {
        this.assignment = assignment;
        this.judged = judged;
    }

    /** The pages in Markdown by their names. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (AssignedExercise exercise : assignment.exercises()) {
            pages.put("handbook/" + exercise.name() + ".md", page(exercise));
        }
        return pages;
    }

    private String page(AssignedExercise exercise) {
        Map<String, List<RequirementSpec>> programs = judged.stream()
                .filter(spec -> spec.key().exercise().equals(exercise.name()))
                .collect(Collectors.groupingBy(RequirementSpec::program, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("# " + exercise.name() + "\n\n");
        page.append(
                        "What each program has to do stands in its class. This is what is looked at. The first requirement of a")
                .append(
                        " program is its core, the plain exchange: while that is lost, what rests on it cannot be judged.\n");
        if (exercise.withheld().any()) {
            page.append("\nMore is judged when the course grades, worth ")
                    .append(exercise.withheld())
                    .append(" points.\n");
        }
        programs.forEach((program, specs) -> {
            page.append("\n## ").append(program).append("\n\n");
            page.append("    mvn verify -Dnetgrade.exercise=")
                    .append(exercise.name())
                    .append("\n\n");
            page.append(
                    "| id | level | points | what is asked | if it is lost | source |\n|---|---|---|---|---|---|\n");
            specs.forEach(spec -> page.append(row(spec)));
        });
        return page.toString();
    }

    private String row(RequirementSpec spec) {
        return String.format(
                        "| %s | %s | %s | %s%s | %s | %s |%n",
                        spec.key().id(),
                        spec.level(),
                        assignment.rubric().worth(List.of(spec)),
                        spec.basis() == Basis.IS_CORE ? "**Core.** " : "",
                        cell(spec.says()),
                        cell(spec.hint()),
                        cell(spec.reference()))
                .replace(System.lineSeparator(), "\n");
    }

    /** Text that a table's cell shows as it is. */
    private static String cell(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|");
    }
}
