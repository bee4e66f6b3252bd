package io.netgrade.suite.assignment;

import static io.netgrade.suite.assignment.AssignmentKeys.ABOVE;
import static io.netgrade.suite.assignment.AssignmentKeys.ATTEMPTS;
import static io.netgrade.suite.assignment.AssignmentKeys.BONUS;
import static io.netgrade.suite.assignment.AssignmentKeys.BONUS_LEVELS;
import static io.netgrade.suite.assignment.AssignmentKeys.LEVELS;

import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.verdict.Attempts;
import io.netgrade.suite.verdict.Bonus;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Rubric;
import io.netgrade.suite.verdict.Scoring;
import io.netgrade.suite.yaml.Fields;
import io.netgrade.suite.yaml.Known;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how verdicts become points. */
final class ScoringReader {

    static final String BEST = "best";

    private static final Known WHICH = new Known("choice of attempts", List.of("last", BEST));
    private static final Known LEVEL_NAMES =
            new Known("level", Arrays.stream(Level.values()).map(Level::name).toList());
    private static final Value<BigDecimal> LIMIT = Value.decimal("0", "1000000", 2);

    private final Problems problems;

    ScoringReader(Problems problems) {
        this.problems = problems;
    }

    Scoring read(Fields fields) {
        Map<Level, Points> levels = levels(fields);
        return new Scoring(
                levels,
                fields.node(BONUS).map(node -> bonus(node, levels)).orElse(Bonus.NONE),
                fields.read(ATTEMPTS, Value.oneOf(WHICH))
                        .filter(BEST::equals)
                        .map(best -> Attempts.BEST)
                        .orElse(Attempts.LAST));
    }

    private Map<Level, Points> levels(Fields fields) {
        Optional<Map<String, BigDecimal>> given =
                fields.read(LEVELS, Value.mapOf(LEVEL_NAMES, ExerciseReader.POINTS_OF_ONE));
        if (given.isEmpty()) {
            return Rubric.ORDINARY_LEVELS;
        }
        Map<Level, Points> levels = new EnumMap<>(Level.class);
        given.get().forEach((level, points) -> levels.put(Level.valueOf(level), new Points(points)));
        return levels;
    }

    private Bonus bonus(Node node, Map<Level, Points> counting) {
        Fields fields = Fields.of(node, AssignmentKeys.BONUS_RULE, problems);
        Set<Level> levels = fields.read(BONUS_LEVELS, Value.listOf(Value.oneOf(LEVEL_NAMES))).orElse(List.of()).stream()
                .map(Level::valueOf)
                .collect(Collectors.toSet());
        if (!levels.isEmpty() && levels.containsAll(counting.keySet())) {
            fields.note(
                    BONUS_LEVELS, "makes all that counts a bonus, so that full marks are nothing; leave a level out");
        }
        return new Bonus(levels, fields.read(ABOVE, LIMIT).map(Points::new));
    }
}
