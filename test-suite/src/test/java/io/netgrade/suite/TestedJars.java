package io.netgrade.suite;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.tiers.Tier;
import java.nio.file.Path;
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
        Set<String> fast = FastTier.of(LossTableRow.all()).programs().keySet();
        List<Path> all = ofTheExercise(Stream.of("faulty", "degenerate", "broken")
                .flatMap(kind -> Grading.jars(kind).stream())
                .filter(DeclaredLosses::existFor)
                .toList());
        return Tier.cases(
                "faulty programs",
                all,
                all.stream().filter(jar -> fast.contains(name(jar))).toList(),
                TestedJars::name);
    }

    /** Correct programs and the reference: in the fast tier one in each family's style. */
    static List<Path> correct() {
        List<Path> all = ofTheExercise(Stream.concat(Stream.of(Grading.reference()), Grading.jars("innocent").stream())
                .toList());
        Map<String, Path> fast = new LinkedHashMap<>();
        all.forEach(jar -> fast.putIfAbsent(Grading.family(jar), jar));
        return Tier.cases("correct programs", all, List.copyOf(fast.values()), TestedJars::name);
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
