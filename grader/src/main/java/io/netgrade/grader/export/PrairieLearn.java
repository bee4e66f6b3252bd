package io.netgrade.grader.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.grader.export.FieldTable.Platform;
import io.netgrade.grader.export.Statement.Case;
import java.util.List;

/** PrairieLearn's {@code results/results.json}, which it takes only up to a mebibyte. */
final class PrairieLearn implements StatementExport {

    private static final int MOST_BYTES = 1 << 20;

    @Override
    public String name() {
        return "prairielearn";
    }

    @Override
    public String purpose() {
        return "results/results.json for each submission";
    }

    @Override
    public List<Parcel.File> files(Statement statement) {
        Statement told = statement.withoutSecrets();
        byte[] whole = JsonText.bytes(json(told, true));
        byte[] content = whole.length <= MOST_BYTES ? whole : JsonText.bytes(json(told, false));
        return List.of(new Parcel.File("results/results.json", content));
    }

    private static ObjectNode json(Statement statement, boolean outputs) {
        ObjectNode json = FieldTable.filled(FieldTable.WHOLE, Platform.PRAIRIELEARN, statement);
        ArrayNode tests = json.putArray("tests");
        for (Case one : statement.cases()) {
            ObjectNode test = FieldTable.filled(FieldTable.EACH, Platform.PRAIRIELEARN, one);
            tests.add(outputs ? test : test.put("output", ""));
        }
        return json;
    }
}
