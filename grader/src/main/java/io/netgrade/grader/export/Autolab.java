package io.netgrade.grader.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.grader.export.FieldTable.Platform;
import io.netgrade.grader.export.Statement.Case;
import io.netgrade.grader.export.Statement.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What Autolab reads at the end of an autograder's output: a line with what is shown, then a line with the score of the one
 * problem {@code netgrade}, which the course must have made there. A name of no problem would make Autolab give all others no
 * points, so there is no other.
 */
final class Autolab implements StatementExport {

    private static final int LONGEST_HINT = 1_000;

    @Override
    public String name() {
        return "autolab";
    }

    @Override
    public String purpose() {
        return "the last two lines of an autograder, for each submission";
    }

    @Override
    public List<Parcel.File> files(Statement statement) {
        Statement told = statement.withoutSecrets();
        String lines = JsonText.line(shown(told)) + "\n" + scores(told) + "\n";
        return List.of(new Parcel.File("autolab.txt", lines.getBytes(StandardCharsets.UTF_8)));
    }

    /** Autolab puts quotes around whatever stands before a colon, within strings too; there is no colon in this line's. */
    private static String scores(Statement statement) {
        return JsonText.line(FieldTable.filled(FieldTable.WHOLE, Platform.AUTOLAB, statement));
    }

    private static ObjectNode shown(Statement statement) {
        ObjectNode json = JsonText.object().put("_presentation", "semantic");
        ArrayNode stages = json.putArray("stages");
        for (Case one : statement.cases()) {
            String stage = one.exercise().orElse("besides");
            if (!json.has(stage)) {
                // A stage without an object of its own breaks the page.
                stages.add(stage);
                json.putObject(stage);
            }
            ObjectNode test = FieldTable.filled(FieldTable.EACH, Platform.AUTOLAB, one);
            String hint = test.path("hint").asText();
            test.put("hint", hint.substring(0, Math.min(LONGEST_HINT, hint.length())));
            if (one.outcome() != Outcome.POINTS || one.points().least().any()) {
                json.withObjectProperty(stage).set(one.name(), test);
            }
        }
        return json;
    }
}
