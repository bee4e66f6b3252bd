package io.netgrade.suite.assignment;

import static io.netgrade.suite.assignment.AssignmentKeys.HIDDEN;
import static io.netgrade.suite.assignment.AssignmentKeys.HIDDEN_POINTS;
import static io.netgrade.suite.assignment.AssignmentKeys.OWN_DUE;
import static io.netgrade.suite.assignment.AssignmentKeys.PARTIAL_CREDIT;
import static io.netgrade.suite.assignment.AssignmentKeys.POINTS;
import static io.netgrade.suite.assignment.AssignmentKeys.REQUIREMENTS;
import static io.netgrade.suite.assignment.AssignmentKeys.TRIES;
import static io.netgrade.suite.assignment.AssignmentKeys.WEIGHT;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.Hidden;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.yaml.Fields;
import io.netgrade.suite.yaml.Key;
import io.netgrade.suite.yaml.Known;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what an assignment says of one exercise. */
final class ExerciseReader {

    static final Value<BigDecimal> POINTS_OF_ONE = Value.decimal("0", "1000", 2);

    private static final Value<BigDecimal> FACTOR = Value.decimal("0.01", "1000", 2);
    /** A sum of points of one, each multiplied by a factor. */
    private static final Value<BigDecimal> POINTS_OF_MANY = Value.decimal("0", "1000000000", 4);

    private static final Value<Integer> CASES = Value.count(1, 10_000);

    private final String exercise;
    private final Known known;
    private final Set<String> cores;
    private final Problems problems;

    ExerciseReader(String exercise, List<RequirementSpec> specs, Problems problems) {
        List<RequirementSpec> own = specs.stream()
                .filter(spec -> spec.key().exercise().equals(exercise))
                .toList();
        this.exercise = exercise;
        this.known = new Known(
                "requirement of " + exercise,
                own.stream().map(spec -> spec.key().id()).toList());
        this.cores = own.stream()
                .filter(spec -> spec.basis() == Basis.IS_CORE)
                .map(spec -> spec.key().id())
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    AssignedExercise read(Node node, Edition edition, Optional<DueReader.Terms> due) {
        // A name alone asks for the exercise as it is.
        Node content = node instanceof Node.Nothing ? new Node.Mapping(node.place(), List.of()) : node;
        Fields fields = Fields.of(content, AssignmentKeys.EXERCISE, problems);
        Optional<SortedSet<String>> only = only(fields);
        return new AssignedExercise(
                exercise,
                fields.read(WEIGHT, FACTOR).orElse(BigDecimal.ONE),
                only,
                hidden(fields, edition, only),
                fields.read(PARTIAL_CREDIT, Value.flag()).orElse(true),
                points(fields, only),
                sorted(judgedOnly(fields, TRIES, only, fields.read(TRIES, Value.mapOf(known, CASES)))),
                due(fields, due));
    }

    private Optional<SortedSet<String>> only(Fields fields) {
        Optional<List<String>> ids = fields.read(REQUIREMENTS, ids());
        ids.filter(List::isEmpty)
                .ifPresent(none ->
                        fields.note(REQUIREMENTS, "is empty; name what is judged, or take it out to judge everything"));
        return ids.map(TreeSet::new);
    }

    private Value<List<String>> ids() {
        return Value.listOf(Value.oneOf(known));
    }

    private Hidden hidden(Fields fields, Edition edition, Optional<SortedSet<String>> only) {
        if (edition instanceof Edition.Students) {
            fields.note(HIDDEN, "is not for a students' edition, which must not name what is hidden; take it out");
            return new Hidden.Withheld(
                    fields.read(HIDDEN_POINTS, POINTS_OF_MANY).map(Points::new).orElse(Points.ZERO));
        }
        fields.note(
                HIDDEN_POINTS,
                "is for students' editions; name what is hidden in 'hidden', and it is added up for them");
        Optional<List<String>> ids = fields.read(HIDDEN, ids());
        for (Node item : fields.items(HIDDEN)) {
            if (item instanceof Node.Text text && cores.contains(text.text())) {
                problems.add(
                        item.place(),
                        "'" + text.text() + "' cannot be hidden: it is the plain exchange on which the others rest");
            } else if (item instanceof Node.Text text) {
                requireJudged(text, HIDDEN, only);
            }
        }
        return ids.<Hidden>map(named -> new Hidden.Named(new TreeSet<>(named))).orElseGet(Hidden::nothing);
    }

    private SortedMap<String, Points> points(Fields fields, Optional<SortedSet<String>> only) {
        SortedMap<String, Points> points = new TreeMap<>();
        judgedOnly(fields, POINTS, only, fields.read(POINTS, Value.mapOf(known, POINTS_OF_ONE)))
                .forEach((id, worth) -> points.put(id, new Points(worth)));
        return points;
    }

    private <T> Map<String, T> judgedOnly(
            Fields fields, Key key, Optional<SortedSet<String>> only, Optional<Map<String, T>> read) {
        fields.keys(key).forEach(id -> requireJudged(id, key, only));
        return read.orElse(Map.of());
    }

    private void requireJudged(Node.Text id, Key key, Optional<SortedSet<String>> only) {
        boolean judged = only.isEmpty() || only.get().contains(id.text()) || cores.contains(id.text());
        if (known.has(id.text()) && !judged) {
            problems.add(
                    id.place(),
                    "'" + id.text() + "' is not among 'requirements', so that it is not judged; add it there or take it"
                            + " out of " + key);
        }
    }

    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return new TreeMap<>(map);
    }

    private Optional<ZonedDateTime> due(Fields fields, Optional<DueReader.Terms> due) {
        if (due.isEmpty()) {
            fields.note(
                    OWN_DUE, "needs a 'due' of the whole assignment too, which says the zone and what lateness costs");
            return Optional.empty();
        }
        return fields.read(OWN_DUE, (name, node, noted) -> due.get().moment(name, node, noted));
    }
}
