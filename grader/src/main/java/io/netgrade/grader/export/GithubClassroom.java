package io.netgrade.grader.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.grader.export.Statement.Case;
import io.netgrade.grader.export.Statement.Outcome;
import io.netgrade.grader.report.Markdown;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What GitHub Classroom's reporter reads from a step's output, and what GitHub shows besides: annotations and a summary.
 *
 * <p>The reporter adds the tests' scores as binary floating-point numbers, one after the other. Where that does not come out at
 * the mark, a last test makes up for it. What it prints of a test it prints raw, so that no name may hold a line break or begin
 * with the two colons of a workflow command.
 */
public final class GithubClassroom implements StatementExport {

    /** What the step's output {@code result} is: the JSON in Base64. */
    public static final String RESULT = "result.txt";
    /** The table for the file that {@code GITHUB_STEP_SUMMARY} names. */
    public static final String SUMMARY = "summary.md";
    /** Workflow commands, to be printed. */
    public static final String ANNOTATIONS = "annotations.txt";

    /** What users call it. */
    public static final String NAME = "github-classroom";

    private static final int MOST_ANNOTATIONS = 10;

    GithubClassroom() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "result, annotations and step summary for each submission";
    }

    @Override
    public List<Parcel.File> files(Statement statement) {
        // Whoever may read the repository reads this, at once.
        Statement told = statement.withoutSecrets();
        ObjectNode json = json(told);
        return List.of(
                new Parcel.File("result.json", JsonText.bytes(json)),
                text(
                        RESULT,
                        Base64.getEncoder().encodeToString(JsonText.line(json).getBytes(StandardCharsets.UTF_8))),
                text(SUMMARY, summary(told)),
                text(ANNOTATIONS, annotations(told)));
    }

    private static Parcel.File text(String name, String content) {
        return new Parcel.File(name, (content + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode json(Statement statement) {
        ObjectNode result = JsonText.object();
        result.put("version", 1);
        result.put("status", statement.isOpen() ? "error" : statement.anythingLost() ? "fail" : "pass");
        result.put("max_score", statement.worth().value());
        ArrayNode tests = result.putArray("tests");
        double sum = 0;
        for (Case one : statement.cases()) {
            tests.add(test(one.name(), status(one), one.points().least(), one.output()));
            sum += one.points().least().value().doubleValue();
        }
        double rest = statement.score().value().doubleValue() - sum;
        if (rest != 0 || statement.cases().isEmpty()) {
            tests.add(test("rounding", "pass", Points.ZERO, "").put("score", rest));
        }
        return result;
    }

    private static ObjectNode test(String name, String status, Points score, String output) {
        return JsonText.object()
                .put("name", harmless(name))
                .put("status", status)
                .put("score", score.value())
                .put("message", status.equals("pass") ? "" : output)
                .put("test_code", "")
                .put("filename", "")
                .put("line_no", 0)
                .put("duration", 0);
    }

    private static String status(Case one) {
        return switch (one.outcome()) {
            case PASSED, POINTS -> "pass";
            case FAILED -> "fail";
            case OPEN -> "error";
        };
    }

    /** No line break is in it any more: names are escaped. */
    private static String harmless(String text) {
        return text.replace("::", ": :");
    }

    private static String summary(Statement statement) {
        List<String> lines = new ArrayList<>(List.of(
                "## " + Markdown.cell(statement.title()),
                "",
                "**" + Words.of("export.points", statement.points(), statement.worth()) + "**",
                "",
                "| | | " + Words.of("feedback.points") + " |",
                "|---|---|---:|"));
        statement
                .cases()
                .forEach(one -> lines.add("| " + mark(one.outcome()) + " | " + Markdown.cell(one.name()) + " | "
                        + one.points() + "/" + one.worth() + " |"));
        return String.join("\n", lines);
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Words.of("export.passed");
            case FAILED -> Words.of("export.lost");
            case OPEN -> Words.of("export.open");
            case POINTS -> "";
        };
    }

    private static String annotations(Statement statement) {
        String lost = statement.cases().stream()
                .filter(one -> one.outcome() == Outcome.FAILED)
                .limit(MOST_ANNOTATIONS)
                .map(one -> "::error title=" + property(one.name()) + "::" + data(one.output()))
                .collect(Collectors.joining("\n"));
        String score = "::notice title=" + property(statement.title()) + "::"
                + Words.of("export.points", statement.points(), statement.worth());
        return lost.isEmpty() ? score : lost + "\n" + score;
    }

    /** As GitHub's own toolkit escapes what a workflow command says. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
