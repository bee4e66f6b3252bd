package io.netgrade.grader.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.grader.export.Statement.Case;
import io.netgrade.grader.export.Statement.Outcome;
import io.netgrade.suite.words.Words;
import java.util.List;

/**
 * Gradescope's {@code results.json}, one for each submission.
 *
 * <ul>
 *   <li>The score at the top is the mark; the tests' scores add up to it.
 *   <li>What the assignment hides is {@code after_published}. While it is, Gradescope shows students no total, and neither do
 *       we.
 *   <li>What the harness prints is kept from students, since it names what is hidden.
 * </ul>
 */
final class Gradescope implements StatementExport {

    private static final String FILE = "results.json";

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String purpose() {
        return "results.json for each submission";
    }

    @Override
    public List<Parcel.File> files(Statement statement) {
        ObjectNode results = JsonText.object();
        results.put("score", statement.score().value());
        results.put("execution_time", statement.millis() / 1000.0);
        results.put("output", output(statement));
        results.put("output_format", "text");
        results.put("test_output_format", "text");
        results.put("test_name_format", "text");
        results.put("visibility", "visible");
        results.put("stdout_visibility", "hidden");
        ArrayNode tests = results.putArray("tests");
        int number = 1;
        for (Case one : statement.cases()) {
            tests.add(test(one, number++, isSecret(one, statement)));
        }
        results.putObject("extra_data")
                .put("points", statement.points().toString())
                .put("worth", statement.worth().toString());
        return List.of(new Parcel.File(FILE, JsonText.bytes(results)));
    }

    private static String output(Statement statement) {
        // What is hidden could be reckoned from the total and what is shown.
        String score = hidesAnything(statement)
                ? statement.title()
                : Words.of("export.score", statement.title(), statement.points(), statement.worth());
        return statement.isOpen() ? score + "\n" + Words.of("export.graded-again") : score;
    }

    private static boolean hidesAnything(Statement statement) {
        return statement.cases().stream().anyMatch(Case::hidden);
    }

    /** Besides what is hidden, what only moves points: a share of all that was earned tells how much that is. */
    private static boolean isSecret(Case one, Statement statement) {
        boolean movesPoints = one.outcome() == Outcome.POINTS && !one.worth().any();
        return one.hidden() || (movesPoints && hidesAnything(statement));
    }

    private static ObjectNode test(Case one, int number, boolean secret) {
        ObjectNode test = JsonText.object();
        test.put("name", one.name());
        test.put("number", String.valueOf(number));
        test.put("score", one.points().least().value());
        test.put("max_score", one.worth().value());
        if (one.outcome() == Outcome.PASSED || one.outcome() == Outcome.FAILED) {
            test.put("status", one.outcome() == Outcome.PASSED ? "passed" : "failed");
        }
        test.put("output", one.output());
        test.put("visibility", secret ? "after_published" : "visible");
        one.exercise().ifPresent(exercise -> test.putArray("tags").add(exercise));
        return test;
    }
}
