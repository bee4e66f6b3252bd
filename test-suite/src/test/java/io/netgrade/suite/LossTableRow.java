package io.netgrade.suite;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.Plays;
import io.netgrade.subjects.SubjectJars;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A program that must lose something, and what is written on it.
 *
 * @param name its name in kebab case, as its jar has it
 * @param kind {@code faulty}, {@code degenerate} or {@code foreign}
 * @param program which of the handbook's programs it is
 * @param losses what it must lose
 */
record LossTableRow(String name, String kind, String program, List<Loses> losses) {

    private static final String SUBJECTS = "io.netgrade.subjects";

    /** All programs with a mistake, the faulty ones first, by name. */
    static List<LossTableRow> all() {
        return of(List.of("faulty", "degenerate"));
    }

    /** Programs that nobody here wrote, by name. */
    static List<LossTableRow> foreign() {
        return of(List.of("foreign"));
    }

    private static List<LossTableRow> of(List<String> kinds) {
        return ReflectionSupport.findAllClassesInPackage(SUBJECTS, type -> isProgram(type, kinds), name -> true)
                .stream()
                .map(LossTableRow::of)
                .sorted(Comparator.comparingInt((LossTableRow row) -> kinds.indexOf(row.kind()))
                        .thenComparing(LossTableRow::name))
                .toList();
    }

    private static boolean isProgram(Class<?> type, List<String> kinds) {
        return kinds.contains(kind(type))
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("main"));
    }

    private static String kind(Class<?> type) {
        String below = type.getPackageName().substring(SUBJECTS.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    private static LossTableRow of(Class<?> type) {
        return new LossTableRow(
                SubjectJars.kebab(type.getSimpleName()),
                kind(type),
                type.getAnnotation(Plays.class).value(),
                List.of(type.getAnnotationsByType(Loses.class)));
    }

    /** What is written on it of one requirement. */
    Optional<Loses> loss(String id) {
        return losses.stream().filter(loss -> loss.value().equals(id)).findFirst();
    }
}
