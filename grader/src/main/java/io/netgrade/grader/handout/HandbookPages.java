package io.netgrade.grader.handout;

import io.netgrade.grader.report.Markdown;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.words.Words;
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
        StringBuilder page = new StringBuilder("# " + exercise.name() + "\n\n" + Words.of("handbook.intro") + "\n");
        if (exercise.withheld().any()) {
            page.append("\n")
                    .append(Words.of("handbook.hidden", exercise.withheld()))
                    .append("\n");
        }
        if (!exercise.partialCredit()) {
            page.append("\n").append(Words.of("handbook.whole")).append("\n");
        }
        page.append("\n    mvn verify -Dnetgrade.exercise=")
                .append(exercise.name())
                .append("\n");
        programs.forEach((program, specs) -> {
            page.append("\n## ").append(program).append("\n\n");
            page.append("| ").append(Words.of("handbook.columns")).append(" |\n|---|---|---|---|---|---|\n");
            specs.forEach(spec -> page.append(row(spec)).append("\n"));
        });
        return page.toString();
    }

    private String row(RequirementSpec spec) {
        return String.format(
                "| %s | %s | %s%s | %s%s | %s | %s |",
                spec.key().id(),
                spec.level(),
                assignment.rubric().isBonus(spec) ? "+" : "",
                assignment.rubric().value(spec),
                spec.basis() == Basis.IS_CORE ? Words.of("handbook.core") + " " : "",
                Markdown.cell(spec.says()),
                Markdown.cell(spec.hint()),
                Markdown.cell(spec.reference()));
    }
}
