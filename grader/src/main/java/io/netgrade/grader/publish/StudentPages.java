package io.netgrade.grader.publish;

import io.netgrade.grader.gradebook.Item;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.report.FeedbackPage;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exchange.Escaped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A page for each student, with nothing of others in it. */
final class StudentPages {

    private static final String FOLDER = "students";
    private static final int LONGEST = 300;

    private final Path site;
    private final FeedbackPage page = new FeedbackPage();

    StudentPages(Path site) {
        this.site = site;
    }

    /** Where the page of that key lies, seen from the class's page. */
    static String path(String key) {
        return FOLDER + "/" + key + ".html";
    }

    /** Where an Allure report of their own lies. */
    static String allurePath(String key) {
        return FOLDER + "/" + key + "-allure.html";
    }

    void write(Mark mark, Grade grade, String name, String key, boolean allure) throws IOException {
        Path file = site.resolve(path(key));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        FeedbackPage.About about = new FeedbackPage.About(
                name, mark.points() + "/" + mark.worth(), bill(mark), allure ? key + "-allure.html" : "");
        Files.writeString(file, page.html(grade, about, requirement -> ""));
    }

    /** What is on the bill besides verdicts. */
    private static List<String> bill(Mark mark) {
        return mark.items().stream()
                .filter(item ->
                        item.kind() != Item.Kind.REQUIREMENT || !item.because().isEmpty())
                .map(item -> Escaped.line(sentence(item), LONGEST))
                .toList();
    }

    private static String sentence(Item item) {
        String name = item.kind() == Item.Kind.REQUIREMENT ? item.name() + ": " + item.because() : item.name();
        String worth = item.worth().any() ? "/" + item.worth() : "";
        return name + " (" + item.points() + worth + ")";
    }
}
