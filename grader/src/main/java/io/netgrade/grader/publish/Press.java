package io.netgrade.grader.publish;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.report.AllureReport;
import io.netgrade.grader.report.ClassAllure;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exercise.RequirementSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what is said of one student after the other, and gathers what is said of all. */
final class Press {

    private final Path folder;
    private final Site.Settings settings;
    private final Pseudonyms pseudonyms;
    private final ClassAllure allure;
    private final StudentPages students;
    private final ClassView view;
    private final Map<Mark, String> pages = new LinkedHashMap<>();

    Press(Path folder, Site.Settings settings, ClassAllure allure, List<RequirementSpec> asked) {
        this.folder = folder;
        this.settings = settings;
        this.allure = allure;
        pseudonyms = new Pseudonyms(settings.salt(), settings.anonymous());
        students = new StudentPages(folder);
        view = new ClassView(pseudonyms, asked);
    }

    void print(Mark mark, Optional<Grade> found) throws IOException {
        String report = "";
        Optional<Grade> grade = settings.anonymous() ? found.map(Redacted::of) : found;
        if (grade.isPresent()) {
            String key = pseudonyms.key(mark.student());
            String name = pseudonyms.name(mark.student());
            students.write(mark, grade.get(), name, key, settings.allurePerStudent());
            allure.add(name, key, grade.get());
            pages.put(mark, StudentPages.path(key));
            if (settings.allurePerStudent()) {
                report = StudentPages.allurePath(key);
                new AllureReport().writeFile(grade.get(), folder.resolve(report));
            }
        }
        view.take(mark, grade, report);
    }

    ClassView view() {
        return view;
    }

    /** The students' pages. */
    Map<Mark, String> pages() {
        return pages;
    }
}
