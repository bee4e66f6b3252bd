package io.netgrade.grader.report;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Comparison;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A grade on one small page, to be read or mailed: as HTML that loads nothing, and the same as Markdown. */
public final class FeedbackPage {

    /** The page's name in a folder of results. */
    public static final String HTML = "feedback.html";

    /** The same for where HTML is not taken. */
    public static final String MARKDOWN = "feedback.md";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private final Templates templates = new Templates(FeedbackPage.class);

    /**
     * Whose page it is, and what else is said there.
     *
     * @param student in words, or blank
     * @param mark what they get, such as {@code 12/14}; blank if it is what the jar earned
     * @param bill how that comes about, where it is not the sum of verdicts, in sentences
     * @param allure where a report with everything lies; blank if there is none
     */
    public record About(String student, String mark, List<String> bill, String allure) {
        private static final About NOBODY = new About("", "", List.of(), "");

        public About {
            bill = List.copyOf(bill);
        }
    }

    /** Writes both into {@code folder} and returns where the HTML is. */
    public Path write(Grade grade, Path folder, Console.ReplayCommand replay) throws IOException {
        Map<String, Object> content = content(grade, About.NOBODY, replay);
        Files.writeString(folder.resolve(MARKDOWN), templates.filled("feedback.md.ftl", content));
        return Files.writeString(folder.resolve(HTML), templates.filled("feedback.html.ftlh", content));
    }

    /** The page as HTML. */
    public String html(Grade grade, About about, Console.ReplayCommand replay) throws IOException {
        return templates.filled("feedback.html.ftlh", content(grade, about, replay));
    }

    private static Map<String, Object> content(Grade grade, About about, Console.ReplayCommand replay) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("words", words());
        content.put(
                "title",
                grade.assignment()
                        .map(io.netgrade.suite.verdict.Assignment::title)
                        .orElseGet(() -> Escaped.line(
                                String.valueOf(grade.submission().jar().getFileName()), LONGEST_NAME)));
        content.put("student", about.student());
        content.put("bill", about.bill());
        content.put("allure", about.allure());
        content.put("score", about.mark().isEmpty() ? Console.score(grade) : about.mark());
        content.put("hidden", grade.withheld().any());
        content.put(
                "exercises",
                grade.card().exercises().stream()
                        .map(name -> row(grade.card(), name))
                        .toList());
        content.put(
                "losses",
                grade.failures().stream().map(line -> loss(line, replay)).toList());
        content.put("notes", notes(grade));
        content.put("remarks", grade.remarks().stream().map(Remark::sentence).toList());
        content.put("suite", Exercises.version());
        content.put("seed", grade.plan().seed());
        return content;
    }

    private static List<String> notes(Grade grade) {
        Stream<String> wholes = Console.wholes(grade.card()).stream().map(exercise -> Words.of("whole", exercise));
        Stream<String> withdrawn = grade.terms().withdrawn().entrySet().stream()
                .map(one -> Words.of("withdrawn", one.getKey(), Escaped.line(one.getValue(), LONGEST_REASON)));
        return Stream.concat(wholes, withdrawn).toList();
    }

    private static Map<String, String> words() {
        ResourceBundle bundle = Words.bundle();
        Map<String, String> words = new LinkedHashMap<>();
        Collections.list(bundle.getKeys()).forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    private static Map<String, Object> row(Scorecard card, String exercise) {
        Scorecard part = card.only(exercise);
        return Map.of(
                "name", exercise,
                "passed", count(part, "PASSED"),
                "lost", count(part, "FAILED", "BLOCKED"),
                "open", count(part, "NOT_ATTEMPTED"),
                "ours", count(part, "NOT_GRADED"),
                "points", Console.score(part));
    }

    private static long count(Scorecard card, String... verdicts) {
        return card.lines().stream()
                .filter(line -> List.of(verdicts).contains(line.verdict().name()))
                .count();
    }

    private static Map<String, Object> loss(Scorecard.Line line, Console.ReplayCommand replay) {
        Evidence evidence = ((Verdict.Failed) line.verdict()).evidence();
        RequirementSpec asked = line.requirement();
        Map<String, Object> loss = new LinkedHashMap<>();
        loss.put("heading", FailureText.heading(asked));
        loss.put("seen", FailureText.seen(evidence));
        loss.put("comparison", Comparison.lines(evidence.finding()));
        loss.put("past", FailureText.past(evidence));
        loss.put("exchange", FailureText.exchange(evidence));
        loss.put("program", FailureText.program(evidence.program()));
        loss.put("advice", FailureText.advice(asked, evidence, replay.of(asked.key())));
        List<String> text = FailureText.lines(asked, evidence, replay.of(asked.key()));
        loss.put("code", Markdown.code(text.subList(2, text.size())));
        return loss;
    }
}
