package io.netgrade.grader.gradebook;

import io.netgrade.grader.gradebook.Adjustments.Extension;
import io.netgrade.grader.gradebook.Adjustments.Overridden;
import io.netgrade.grader.gradebook.Adjustments.Submitted;
import io.netgrade.grader.gradebook.Adjustments.Target;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.yaml.Fields;
import io.netgrade.suite.yaml.Key;
import io.netgrade.suite.yaml.Keys;
import io.netgrade.suite.yaml.Known;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes adjustments of a tree. Where something is wrong it notes the problem and goes on, so that all are found. */
final class AdjustmentsReader {

    static final String EVERYBODY = "everybody";
    static final String IN_TIME = "in-time";

    static final Key EXTENSIONS =
            Key.optional("extensions", "[{student: anna, until: 2026-12-05 23:59, reason: illness}]");
    static final Key SUBMITTED = Key.optional("submitted", "{everybody: in-time}");
    static final Key OVERRIDES = Key.optional("overrides", "[{student: anna, points: 12, reason: oral exam}]");
    static final Keys FILE = Keys.of("a file of adjustments", EXTENSIONS, SUBMITTED, OVERRIDES);

    private static final Key STUDENT = Key.required("student", "anna");
    private static final Key UNTIL = Key.required("until", "2026-12-05 23:59");
    private static final Key EXERCISE = Key.optional("exercise", "tcp-echo-threaded");
    private static final Key REQUIREMENT = Key.optional("requirement", "tcp-echo-threaded NET-04");
    private static final Key POINTS = Key.required("points", "2");
    private static final Key REASON = Key.required("reason", "ill for a week");
    private static final Keys EXTENSION = Keys.of("an extension", STUDENT, UNTIL, EXERCISE, REASON);
    private static final Keys OVERRIDE = Keys.of("an override", STUDENT, EXERCISE, REQUIREMENT, POINTS, REASON);

    private static final Value<BigDecimal> AMOUNT = Value.decimal("0", "1000000", 4);

    private final Assignment assignment;
    private final Problems problems;
    private final StudentReader students;
    private final Known exercises;
    private final Known requirements;

    AdjustmentsReader(Assignment assignment, List<Participant> participants, Problems problems) {
        this.assignment = assignment;
        this.problems = problems;
        this.students = new StudentReader(participants);
        this.exercises = new Known(
                "exercise of this assignment",
                assignment.exercises().stream().map(AssignedExercise::name).toList());
        this.requirements = new Known(
                "requirement of this assignment",
                assignment.judged(Exercises.catalogue().specs()).stream()
                        .map(spec -> spec.key().toString())
                        .toList());
    }

    Adjustments read(Node root) {
        Fields fields = Fields.of(root, FILE, problems);
        return new Adjustments(
                items(fields, EXTENSIONS).stream()
                        .flatMap(node -> extension(node).stream())
                        .toList(),
                submitted(fields),
                overrides(items(fields, OVERRIDES)),
                ManualPoints.NONE);
    }

    private List<Node> items(Fields fields, Key key) {
        fields.node(key)
                .filter(node -> !(node instanceof Node.Items || node instanceof Node.Nothing))
                .ifPresent(node -> problems.add(
                        node.place(), key + " must be a list, each item after a '-', but is " + node.what()));
        return fields.items(key);
    }

    private Optional<Extension> extension(Node node) {
        Fields fields = Fields.of(node, EXTENSION, problems);
        Optional<Participant> student = fields.read(STUDENT, students);
        Optional<String> exercise = fields.read(EXERCISE, Value.oneOf(exercises));
        Optional<Due> due = exercise.flatMap(assignment::due).or(assignment::due);
        if (due.isEmpty()) {
            fields.note(UNTIL, "extends nothing: the assignment is never due");
            return Optional.empty();
        }
        Optional<ZonedDateTime> until = fields.read(UNTIL, moment(due.get().at().getZone()));
        until.filter(moment -> !moment.isAfter(due.get().at()))
                .ifPresent(moment -> fields.note(UNTIL, "is no later than it is due anyway"));
        String reason = fields.read(REASON, Value.line()).orElse("");
        return student.flatMap(who -> until.map(moment -> new Extension(who, exercise, moment, reason)));
    }

    private static Value<ZonedDateTime> moment(ZoneId zone) {
        return (name, node, noted) -> Value.dateTime().read(name, node, noted).map(local -> local.atZone(zone)
                .withLaterOffsetAtOverlap());
    }

    private List<Submitted> submitted(Fields fields) {
        Optional<Node> node = fields.node(SUBMITTED);
        List<Submitted> all = new ArrayList<>();
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                submitted(entry).ifPresent(one -> once(one, entry, all));
            }
        } else {
            node.filter(other -> !(other instanceof Node.Nothing))
                    .ifPresent(other -> problems.add(
                            other.place(),
                            SUBMITTED + " must be a mapping with a student before each colon, but is " + other.what()));
        }
        return all;
    }

    private void once(Submitted one, Node.Entry entry, List<Submitted> all) {
        if (all.stream().anyMatch(other -> other.student().equals(one.student()))) {
            problems.add(
                    entry.key().place(), "'" + Node.quoted(entry.key().text()) + "' is there already; take one out");
        }
        all.add(one);
    }

    private Optional<Submitted> submitted(Node.Entry entry) {
        Optional<Timing> timing = timing(entry.value());
        if (entry.key().text().equals(EVERYBODY)) {
            return timing.map(when -> new Submitted(Optional.empty(), when));
        }
        Optional<Participant> student = students.read("a student", entry.key(), problems);
        return student.flatMap(who -> timing.map(when -> new Submitted(Optional.of(who), when)));
    }

    private Optional<Timing> timing(Node node) {
        if (node instanceof Node.Text text && text.text().equals(IN_TIME)) {
            return Optional.of(new Timing.InTime());
        }
        ZoneId zone = assignment.due().map(due -> due.at().getZone()).orElse(ZoneId.of("UTC"));
        return moment(zone)
                .read("what is behind the colon, if it is not '" + IN_TIME + "',", node, problems)
                .map(moment -> new Timing.At(moment.toOffsetDateTime()));
    }

    private List<Overridden> overrides(List<Node> nodes) {
        List<Overridden> all = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Overridden> override = override(node);
            override.filter(one -> all.stream()
                            .anyMatch(other -> other.student().equals(one.student())
                                    && other.target().equals(one.target())))
                    .ifPresent(twice -> problems.add(
                            node.place(),
                            "the same is overridden for " + twice.student().label() + " twice"));
            override.ifPresent(all::add);
        }
        return all;
    }

    private Optional<Overridden> override(Node node) {
        Fields fields = Fields.of(node, OVERRIDE, problems);
        Optional<Participant> student = fields.read(STUDENT, students);
        Optional<String> exercise = fields.read(EXERCISE, Value.oneOf(exercises));
        Optional<String> requirement = fields.read(REQUIREMENT, Value.oneOf(requirements));
        if (exercise.isPresent() && requirement.isPresent()) {
            fields.note(EXERCISE, "and 'requirement' cannot both be meant; the requirement names its exercise");
        }
        Target target = requirement
                .<Target>map(name -> new Target.OfRequirement(RequirementKey.parse(name)))
                .or(() -> exercise.map(Target.OfExercise::new))
                .orElseGet(Target.Total::new);
        Optional<Points> points = fields.read(POINTS, AMOUNT).map(Points::new);
        String reason = fields.read(REASON, Value.line()).orElse("");
        requireMeaning(fields, student, target, points);
        return student.flatMap(who -> points.map(amount -> new Overridden(who, target, amount, reason)));
    }

    private void requireMeaning(Fields fields, Optional<Participant> student, Target target, Optional<Points> points) {
        boolean nothingThere =
                student.filter(one -> one.presence() != Presence.SUBMITTED).isPresent();
        if (nothingThere && !(target instanceof Target.Total)) {
            problems.add(
                    fields.place(STUDENT).orElseThrow(),
                    "of this student nothing was judged that a part of could be overridden; override all of it, without"
                            + " 'exercise' and 'requirement'");
        }
        if (target instanceof Target.OfRequirement of) {
            Points most = assignment.rubric().value(Exercises.catalogue().require(of.requirement()));
            points.filter(given -> given.compareTo(most) > 0)
                    .ifPresent(
                            more -> fields.note(POINTS, "is more than the " + most + " that the requirement is worth"));
        }
    }
}
