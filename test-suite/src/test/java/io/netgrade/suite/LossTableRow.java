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
 * @param kind {@code faulty} or {@code degenerate}
 * @param program which of the handbook's programs it is
 * @param losses what it must lose
 */
record LossTableRow(String name, String kind, String program, List<Loses> losses) {

    private static final String SUBJECTS = "io.netgrade.subjects";
    private static final List<String> KINDS = List.of("faulty", "degenerate");

    /** All such programs, the faulty ones first, by name. */
    static List<LossTableRow> all() {
        return ReflectionSupport.findAllClassesInPackage(SUBJECTS, LossTableRow::isProgram, name -> true).stream()
                .map(LossTableRow::of)
                .sorted(Comparator.comparingInt((LossTableRow row) -> KINDS.indexOf(row.kind()))
                        .thenComparing(LossTableRow::name))
                .toList();
    }

    private static boolean isProgram(Class<?> type) {
        return KINDS.contains(kind(type))
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
