package io.netgrade.grader.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.netgrade.grader.export.Statement.Case;
import io.netgrade.grader.export.Statement.Outcome;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * What two platforms call the same facts. A dash is where one has no place for it.
 */
final class FieldTable {

    private static final String NONE = "-";

    /** Of the whole: the place at Autolab, the place at PrairieLearn, the fact. */
    static final List<Field<Statement>> WHOLE = List.of(
            new Field<>("scores/netgrade", NONE, statement -> number(statement.score())),
            new Field<>("scoreboard/0", NONE, statement -> number(statement.score())),
            new Field<>(NONE, "score", statement -> DecimalNode.valueOf(share(statement))),
            new Field<>(NONE, "gradable", statement -> BooleanNode.valueOf(isGradable(statement))),
            new Field<>(NONE, "message", statement -> TextNode.valueOf(message(statement))),
            new Field<>(NONE, "format_errors", FieldTable::errors));

    /** Of each test, likewise. */
    static final List<Field<Case>> EACH = List.of(
            new Field<>(NONE, "name", one -> TextNode.valueOf(one.name())),
            new Field<>(NONE, "points", one -> number(one.points().least())),
            new Field<>(NONE, "max_points", one -> number(one.worth())),
            new Field<>("passed", NONE, one -> BooleanNode.valueOf(one.outcome() != Outcome.FAILED)),
            new Field<>(
                    "hint", "output", one -> TextNode.valueOf(one.outcome() == Outcome.PASSED ? "" : one.output())));

    private FieldTable() {}

    /** Which platform. */
    enum Platform {
        AUTOLAB,
        PRAIRIELEARN
    }

    /**
     * A fact and where it stands.
     *
     * @param autolab its place there, slashes before what is within; or a dash
     * @param prairieLearn likewise
     */
    record Field<T>(String autolab, String prairieLearn, Function<T, JsonNode> value) {

        private String place(Platform platform) {
            return platform == Platform.AUTOLAB ? autolab : prairieLearn;
        }
    }

    /** What a platform is told of {@code about}. */
    static <T> ObjectNode filled(List<Field<T>> fields, Platform platform, T about) {
        ObjectNode json = JsonText.object();
        for (Field<T> field : fields) {
            JsonNode value = field.value().apply(about);
            if (!field.place(platform).equals(NONE) && !value.isMissingNode()) {
                put(json, field.place(platform).split("/"), value);
            }
        }
        return json;
    }

    private static void put(ObjectNode json, String[] place, JsonNode value) {
        if (place.length == 1) {
            json.set(place[0], value);
        } else if (place[1].equals("0")) {
            json.withArrayProperty(place[0]).add(value);
        } else {
            json.withObjectProperty(place[0]).set(place[1], value);
        }
    }

    private static JsonNode number(Points points) {
        return DecimalNode.valueOf(points.value());
    }

    /** Where nothing can be observed, nothing is lost and nothing won. */
    private static boolean isGradable(Statement statement) {
        return !statement.isOpen() && statement.worth().any();
    }

    /** From 0 to 1; more than full marks has no place there. */
    private static BigDecimal share(Statement statement) {
        if (!statement.worth().any()) {
            return BigDecimal.ZERO;
        }
        return statement
                .score()
                .value()
                .divide(statement.worth().value(), MathContext.DECIMAL64)
                .min(BigDecimal.ONE);
    }

    private static String message(Statement statement) {
        return Words.of("export.score", statement.title(), statement.points(), statement.worth());
    }

    private static JsonNode errors(Statement statement) {
        return !isGradable(statement) ? TextNode.valueOf(Words.of("export.no-attempt")) : MissingNode.getInstance();
    }
}
