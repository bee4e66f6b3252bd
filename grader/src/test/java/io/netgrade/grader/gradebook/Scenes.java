package io.netgrade.grader.gradebook;

import io.netgrade.grader.gradebook.Adjustments.Extension;
import io.netgrade.grader.gradebook.Adjustments.Overridden;
import io.netgrade.grader.gradebook.Adjustments.Target;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Verdict;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any course that could have been graded: rubrics, policies, verdicts, and what people decided. */
public final class Scenes extends DomainContextBase {

    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-01T23:59+01:00");

    /** Names that files trip over; two are of one name. */
    private static final List<Participant> STUDENTS = List.of(
            Scene.student("=HYPERLINK(\"x\"),\"Müller\", Anna", "anna"),
            Scene.student("Kim Lee", "kim1"),
            Scene.student("Kim Lee", "kim2"),
            Scene.student("Ελένη \u202Egnirts; \\", "@eleni"),
            Scene.student("missing", "m", Presence.MISSING));

    @Provide
    Arbitrary<Scene> scenes() {
        Arbitrary<List<List<Scene.Handed>>> handed =
                handed().list().ofMinSize(1).ofMaxSize(2).list().ofSize(STUDENTS.size());
        return Combinators.combine(assignments(), adjustments(), handed)
                .as((assignment, adjustments, verdicts) -> new Scene(assignment, adjustments, STUDENTS, verdicts));
    }

    private static Arbitrary<Scene.Handed> handed() {
        Arbitrary<Timing> timings = Arbitraries.of(
                new Timing.At(DUE.minusDays(1)),
                new Timing.At(DUE.plusHours(30)),
                new Timing.At(DUE.plusDays(40)),
                new Timing.InTime(),
                new Timing.Unknown());
        // Most of what is handed in is decided, or there would be little to compare.
        Arbitrary<Verdict> verdicts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(Scene.KINDS.get(0))),
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Scene.KINDS.subList(1, 5))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Scene.KINDS)));
        return Combinators.combine(timings, verdicts.list().ofMinSize(1).ofMaxSize(9))
                .as(Scene.Handed::new);
    }

    private static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        Arbitraries.of(
                                "{MUST: 2, SHOULD: 1}",
                                "{MUST: 0.1, SHOULD: 0.2}",
                                "{MUST: 1.05}",
                                "{MUST: 3, SHOULD: 0.7}"),
                        Arbitraries.of(
                                "",
                                "bonus: {levels: [SHOULD], above-full-marks: 0.5}\n",
                                "bonus: {levels: [SHOULD]}\n"),
                        Arbitraries.of("1", "1.5", "0.33"),
                        Arbitraries.of("true", "false"),
                        Arbitraries.of(
                                "none",
                                "cut-off",
                                "percent-per-day, percent: 12.5",
                                "percent-per-day, percent: 10, days: 2"),
                        Arbitraries.of("last", "best"))
                .as((levels, bonus, weight, partial, late, attempts) -> assignment(
                        """
                        title: 'Sheet, "3" & <4>'
                        seed: 7
                        levels: %s
                        %sattempts: %s
                        exercises:
                          tcp-hello: {weight: %s, partial-credit: %s}
                          udp-echo: {requirements: [UDP-ECHO-01, RUN-01, RUN-07], hidden: [RUN-01]}
                        due: {at: 2026-12-01 23:59, zone: Europe/Berlin, late: %s}
                        """
                                .formatted(levels, bonus, attempts, weight, partial, late)));
    }

    /** The assignment of a text that is sound. */
    static Assignment assignment(String text) {
        AssignmentFile.Content content =
                AssignmentFile.read(text, Exercises.catalogue().specs());
        if (content instanceof AssignmentFile.Content.Valid valid) {
            return valid.assignment();
        }
        throw new AssertionError(content);
    }

    private static Arbitrary<Adjustments> adjustments() {
        Arbitrary<Points> points =
                Arbitraries.of("0", "0.25", "1", "3.07", "12").map(Points::of);
        Arbitrary<Participant> students = Arbitraries.of(STUDENTS);
        Arbitrary<Target> targets = Arbitraries.of(
                new Target.Total(),
                new Target.OfExercise("tcp-hello"),
                new Target.OfRequirement(new RequirementKey("tcp-hello", "TCP-HELLO-00")));
        Arbitrary<Overridden> overrides = Combinators.combine(students, targets, points)
                .as((student, target, amount) -> new Overridden(student, target, amount, "oral exam; \"see\", <mail>"));
        Arbitrary<Extension> extensions = students.map(student ->
                new Extension(student, Optional.empty(), DUE.plusDays(2).toZonedDateTime(), "illness"));
        // Of who handed in nothing there is no part that could be overridden.
        overrides = overrides.filter(
                one -> one.student().presence() == Presence.SUBMITTED || one.target() instanceof Target.Total);
        return Combinators.combine(
                        overrides.list().ofMaxSize(3).uniqueElements(one -> one.student() + "" + one.target()),
                        extensions.list().ofMaxSize(2),
                        manual(students, points))
                .as((over, more, manual) -> new Adjustments(more, List.of(), over, manual));
    }

    private static Arbitrary<ManualPoints> manual(Arbitrary<Participant> students, Arbitrary<Points> points) {
        List<ManualPoints.Column> columns = List.of(new ManualPoints.Column("=Review, \"code\"", Points.of(12)));
        Arbitrary<Map<Participant, Points>> given = Combinators.combine(students, points)
                .as(Map::entry)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(entries -> {
                    Map<Participant, Points> map = new HashMap<>();
                    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                    return map;
                });
        return Arbitraries.oneOf(Arbitraries.just(ManualPoints.NONE), given.map(map -> {
            Map<Participant, Map<String, Points>> all = new HashMap<>();
            map.forEach(
                    (student, amount) -> all.put(student, Map.of(columns.get(0).name(), amount)));
            return new ManualPoints(columns, all);
        }));
    }

    /** For those who want the list. */
    static List<Participant> students() {
        return new ArrayList<>(STUDENTS);
    }
}
