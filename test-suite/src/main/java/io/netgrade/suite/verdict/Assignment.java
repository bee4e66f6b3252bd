package io.netgrade.suite.verdict;

import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a course asks for and what it is worth. What is judged and how (exercises, tries, seed, limits) makes the plan; what
 * only counts afterwards (weights, levels, points, due dates) stays out of it, so that a change there starts no program.
 *
 * @param title what people call it; one line
 * @param edition whom this copy is for
 * @param javaRelease the Java release that runs submissions; empty if any will do
 * @param seed decides the generated cases; in the instructors' edition the final one
 * @param scoring how verdicts become points
 * @param exercises what is judged
 * @param limits what a submission may use
 * @param due when it is due; empty if never
 */
public record Assignment(
        String title,
        Edition edition,
        OptionalInt javaRelease,
        long seed,
        Scoring scoring,
        List<AssignedExercise> exercises,
        Limits limits,
        Optional<Due> due) {

    public Assignment {
        exercises = List.copyOf(exercises);
    }

    /** What of {@code specs} is judged: what is asked for, and the cores on which it rests, in the order given. */
    public List<RequirementSpec> judged(List<RequirementSpec> specs) {
        Set<String> programs = specs.stream()
                .filter(this::asksFor)
                .map(Assignment::programOfExercise)
                .collect(Collectors.toSet());
        return specs.stream()
                .filter(spec ->
                        asksFor(spec) || (spec.basis() == Basis.IS_CORE && programs.contains(programOfExercise(spec))))
                .toList();
    }

    /** One program may belong to several exercises. */
    private static String programOfExercise(RequirementSpec spec) {
        return spec.key().exercise() + " " + spec.program();
    }

    private boolean asksFor(RequirementSpec spec) {
        return exercises.stream().anyMatch(exercise -> exercise.asksFor(spec));
    }

    /** How many cases of this requirement are tried. */
    public int tries(RequirementSpec spec) {
        return exercise(spec.key().exercise())
                .map(exercise -> exercise.tries().get(spec.key().id()))
                .orElse(spec.tries());
    }

    /** What each requirement is worth. */
    public Rubric rubric() {
        Map<RequirementKey, Points> exceptions = new HashMap<>();
        exercises.forEach(exercise -> exercise.points()
                .forEach((id, points) -> exceptions.put(new RequirementKey(exercise.name(), id), points)));
        Map<String, BigDecimal> weights =
                exercises.stream().collect(Collectors.toMap(AssignedExercise::name, AssignedExercise::weight));
        Set<String> whole = exercises.stream()
                .filter(exercise -> !exercise.partialCredit())
                .map(AssignedExercise::name)
                .collect(Collectors.toSet());
        return new Rubric(scoring.levels(), weights, exceptions, scoring.bonus(), whole);
    }

    /** When an exercise is due; empty if never. */
    public Optional<Due> due(String exercise) {
        return exercise(exercise)
                .flatMap(AssignedExercise::due)
                .flatMap(own -> due.map(terms -> terms.at(own)))
                .or(() -> due);
    }

    private Optional<AssignedExercise> exercise(String name) {
        return exercises.stream()
                .filter(exercise -> exercise.name().equals(name))
                .findFirst();
    }

    /** Whether this requirement counts but is kept from students; never so in their own edition, which does not know. */
    public boolean hides(RequirementSpec spec) {
        return exercises.stream().anyMatch(exercise -> exercise.hides(spec));
    }

    /** What is hidden and cannot be judged by this edition; nothing in the instructors' one. */
    public Points withheld() {
        return exercises.stream().map(AssignedExercise::withheld).reduce(Points.ZERO, Points::plus);
    }

    /**
     * The edition for students: without hidden requirements, of which it knows only what they are worth, and with the seed for
     * practice. Of a students' edition it is the same again.
     *
     * @param specs everything that can be judged
     */
    public Assignment forStudents(List<RequirementSpec> specs) {
        if (!(edition instanceof Edition.Instructors instructors)) {
            return this;
        }
        List<RequirementSpec> judged = judged(specs);
        List<AssignedExercise> visible = exercises.stream()
                .map(exercise -> visible(
                        exercise,
                        judged.stream()
                                .filter(spec -> spec.key().exercise().equals(exercise.name()))
                                .toList()))
                .toList();
        return new Assignment(
                title, new Edition.Students(), javaRelease, instructors.practiceSeed(), scoring, visible, limits, due);
    }

    private AssignedExercise visible(AssignedExercise exercise, List<RequirementSpec> judged) {
        return exercise.visible(
                judged.stream()
                        .filter(spec -> !exercise.hides(spec))
                        .map(spec -> spec.key().id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                rubric().worth(judged.stream().filter(exercise::hides).toList()));
    }
}
