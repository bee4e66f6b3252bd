package io.netgrade.suite;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.tiers.Tier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which programs of {@code io.netgrade.subjects} this build grades. */
final class TestedJars {

    private TestedJars() {}

    /** Programs with a mistake: in the fast tier those that together fail every requirement. */
    static List<Path> faulty() {
        Map<String, Set<String>> fast = FastTier.of(LossTableRow.all()).programs();
        List<Path> all = ofTheExercise(Stream.of("faulty", "degenerate", "broken")
                .flatMap(kind -> Grading.jars(kind).stream())
                .filter(DeclaredLosses::existFor)
                .toList());
        return Tier.cases(
                "faulty programs",
                all,
                all.stream()
                        .filter(jar -> fast.containsKey(name(jar)))
                        // What has most to show takes longest, and should not begin last.
                        .sorted(Comparator.comparing(
                                jar -> -fast.getOrDefault(name(jar), Set.of()).size()))
                        .toList(),
                TestedJars::name);
    }

    /**
     * A correct program.
     *
     * @param exercise the exercise by which it is graded; empty for a jar that is one program
     */
    record Correct(Path jar, String exercise) {

        /**
         * In the fast tier one in three of the reference's requirements and one in two of another program's, always the same ones.
         */
        boolean isAsked(RequirementSpec spec) {
            if (!exercise.isEmpty() && !spec.key().exercise().equals(exercise)) {
                return false;
            }
            String drawn =
                    exercise.isEmpty() ? name(jar) + spec.key() : spec.key().toString();
            return Tier.isDeep() || Math.floorMod(drawn.hashCode(), exercise.isEmpty() ? 2 : 3) == 0;
        }

        @Override
        public String toString() {
            return name(jar) + (exercise.isEmpty() ? "" : " " + exercise);
        }
    }

    /** Correct programs and the reference: in the fast tier a third of the reference and one program in each family's style. */
    static List<Correct> correct() {
        List<Correct> reference = Exercises.catalogue().exercises().stream()
                .filter(exercise -> Tier.exercise().map(exercise::equals).orElse(true))
                .map(exercise -> new Correct(Grading.reference(), exercise))
                .toList();
        List<Path> jars = ofTheExercise(Grading.jars("innocent"));
        Map<String, Path> first = new LinkedHashMap<>();
        jars.forEach(jar -> first.putIfAbsent(Grading.family(jar), jar));
        return Tier.cases(
                "correct programs",
                and(reference, jars),
                and(reference, List.copyOf(first.values())),
                Correct::toString);
    }

    private static List<Correct> and(List<Correct> reference, List<Path> jars) {
        return Stream.concat(reference.stream(), jars.stream().map(jar -> new Correct(jar, "")))
                .toList();
    }

    /** Servers that nobody here wrote: all of them in the deep tier. */
    static List<Path> foreign() {
        return Tier.cases(
                "servers that others wrote", ofTheExercise(Grading.jars("foreign")), List.of(), TestedJars::name);
    }

    /** Those that are a program of the exercise to which this build limits itself; all if it does not. */
    private static List<Path> ofTheExercise(List<Path> jars) {
        return Tier.exercise()
                .map(exercise -> {
                    List<String> programs = Exercises.catalogue().specs().stream()
                            .filter(spec -> spec.key().exercise().equals(exercise))
                            .map(RequirementSpec::program)
                            .toList();
                    if (programs.isEmpty()) {
                        throw new IllegalArgumentException("-Dnetgrade.exercise=" + exercise + " is none of "
                                + Exercises.catalogue().exercises());
                    }
                    return jars.stream()
                            .filter(jar ->
                                    Grading.program(jar).map(programs::contains).orElse(true))
                            .toList();
                })
                .orElse(jars);
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replace(".jar", "");
    }
}
