package io.netgrade.suite.assignment;

import static io.netgrade.suite.assignment.AssignmentKeys.DUE;
import static io.netgrade.suite.assignment.AssignmentKeys.EDITION;
import static io.netgrade.suite.assignment.AssignmentKeys.EXERCISES;
import static io.netgrade.suite.assignment.AssignmentKeys.JAVA;
import static io.netgrade.suite.assignment.AssignmentKeys.LIMITS;
import static io.netgrade.suite.assignment.AssignmentKeys.MEMORY;
import static io.netgrade.suite.assignment.AssignmentKeys.PRACTICE_SEED;
import static io.netgrade.suite.assignment.AssignmentKeys.SECONDS;
import static io.netgrade.suite.assignment.AssignmentKeys.SEED;
import static io.netgrade.suite.assignment.AssignmentKeys.TITLE;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.Limits;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.yaml.Fields;
import io.netgrade.suite.yaml.Known;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes an assignment of a tree. Where something is wrong it notes the problem and goes on, so that all are found. */
final class AssignmentReader {

    static final String STUDENTS = "students";

    private static final long USUAL_PRACTICE_SEED = 1;
    private static final Value<Long> ANY_SEED = Value.whole(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Known EDITIONS = new Known("edition", List.of(STUDENTS));

    private final List<RequirementSpec> specs;
    private final Problems problems;

    AssignmentReader(List<RequirementSpec> specs, Problems problems) {
        this.specs = specs;
        this.problems = problems;
    }

    /** The assignment; of no use if a problem was noted. */
    Assignment read(Node root) {
        Fields fields = Fields.of(root, AssignmentKeys.FILE, problems);
        Edition edition = edition(fields);
        Optional<DueReader.Terms> due = fields.node(DUE).map(node -> new DueReader(problems).read(node));
        Assignment assignment = new Assignment(
                fields.read(TITLE, Value.line()).orElse(""),
                edition,
                number(fields.read(JAVA, Value.count(17, 99))),
                fields.read(SEED, ANY_SEED).orElse(0L),
                new ScoringReader(problems).read(fields),
                exercises(fields, edition, due),
                limits(fields),
                due.flatMap(DueReader.Terms::due));
        requireThatSomethingCounts(assignment, fields);
        return assignment;
    }

    private Edition edition(Fields fields) {
        if (fields.node(EDITION).isPresent()) {
            fields.read(EDITION, Value.oneOf(EDITIONS));
            fields.note(PRACTICE_SEED, "is not for a students' edition, whose only seed is 'seed'; take it out");
            return new Edition.Students();
        }
        long practice = fields.read(PRACTICE_SEED, ANY_SEED).orElse(USUAL_PRACTICE_SEED);
        fields.read(SEED, (name, node, ignored) -> ANY_SEED.read(name, node, new Problems()))
                .filter(seed -> seed == practice)
                .ifPresent(seed -> fields.note(
                        SEED,
                        "must not be the practice seed, " + practice
                                + ", which students get; choose another for one of them"));
        return new Edition.Instructors(practice);
    }

    private Limits limits(Fields fields) {
        return fields.node(LIMITS)
                .map(node -> Fields.of(node, AssignmentKeys.LIMIT, problems))
                .map(limit -> new Limits(
                        number(limit.read(MEMORY, Value.count(32, 65_536))),
                        number(limit.read(SECONDS, Value.count(1, 3_600)))))
                .orElse(Limits.ORDINARY);
    }

    private List<AssignedExercise> exercises(Fields fields, Edition edition, Optional<DueReader.Terms> due) {
        Known known = new Known(
                "exercise",
                specs.stream().map(spec -> spec.key().exercise()).distinct().toList());
        List<AssignedExercise> exercises = new ArrayList<>();
        Map<String, Node.Text> seen = new LinkedHashMap<>();
        for (Node.Entry entry : exerciseEntries(fields)) {
            Node.Text name = entry.key();
            Node.Text before = seen.putIfAbsent(name.text(), name);
            if (before != null) {
                Fields.twice(before, name, problems);
            } else if (known.has(name.text())) {
                exercises.add(new ExerciseReader(name.text(), specs, problems).read(entry.value(), edition, due));
            } else {
                problems.add(name.place(), known.none(name.text()));
            }
        }
        return exercises;
    }

    private List<Node.Entry> exerciseEntries(Fields fields) {
        Optional<Node> node = fields.node(EXERCISES);
        if (node.isPresent()
                && node.get() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()) {
            return mapping.entries();
        }
        node.ifPresent(other -> problems.add(
                other.place(),
                EXERCISES + " must be a mapping with an exercise before each colon, but is "
                        + (other instanceof Node.Mapping ? "empty" : other.what())));
        return List.of();
    }

    /** Looked at only where the rest is sound, because a mistake elsewhere may be why nothing counts. */
    private void requireThatSomethingCounts(Assignment assignment, Fields fields) {
        Points total = assignment.rubric().worth(assignment.judged(specs)).plus(assignment.withheld());
        if (problems.none() && !total.any()) {
            fields.note(EXERCISES, "hold no requirement that counts: give a level or a requirement some points");
        }
    }

    private static OptionalInt number(Optional<Integer> read) {
        return read.isPresent() ? OptionalInt.of(read.get()) : OptionalInt.empty();
    }
}
